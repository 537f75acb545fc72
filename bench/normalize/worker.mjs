/** Does each task it is sent and answers with the time that took. */
export function answerTasks(run) {
  process.on('message', async (task) => {
    try {
      const startMs = performance.now();
      await run(task);
      process.send({ ms: performance.now() - startMs });
    } catch (error) {
      process.send({ error: String(error?.message ?? error) });
    }
  });
}
