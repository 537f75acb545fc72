import { readFileSync } from 'node:fs';

/** Does each task it is sent and answers with the time that took and the most memory the process has had. */
export function answerTasks(run) {
  process.on('message', async (task) => {
    try {
      const startMs = performance.now();
      const before = process.cpuUsage();
      await run(task);
      const { user, system } = process.cpuUsage(before);
      const ms = performance.now() - startMs;
      process.send({ ms, processorMs: (user + system) / 1000, peakMib: peakMib() });
    } catch (error) {
      process.send({ error: String(error?.message ?? error) });
    }
  });
}

/** What the system calls the process's high water mark; `maxRSS` would also count that of the process it was forked from. */
function peakMib() {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}
