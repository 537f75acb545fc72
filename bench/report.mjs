const GOALS = {
  intakeOfBare: 0.6,
  sealedIntakeOfBare: 0.45,
  p99Ms: 100,
  idleMib: 150,
  loadMib: 400,
  normalizeOfBare: { workbook: 0.6, csv: 0.4 },
  /** 300 MB. */
  largeMib: 286,
};

/** The figures as text, in the form of the tables of docs/benchmarks.md. */
export function reportText({ quick, machine, intake, normalize }) {
  return [
    `${machine.at.slice(0, 10)}, Node ${machine.node}, ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGib} GiB, ${machine.system}, ${machine.fileSystem};`,
    `load average ${machine.loadAverage.join(' ')} before, ${machine.loadAverageAfter.join(' ')} after; ` +
      (machine.pinned ? 'server on one core, load on another' : 'not pinned: no second core or no taskset') +
      (quick ? '; quick run, not for comparison' : ''),
    ...(intake ? intakeLines(intake) : []),
    ...(normalize ? normalizeLines(normalize) : []),
  ].join('\n');
}

function intakeLines({ connections, recordBytes, perSecond, p99Ms, cpuMicrosPerRecord, writtenKibPerRecord, ...rest }) {
  const { ofBareExpress, sealedOfBareExpress, ofBareHttp, ofBareExpressByProcessorTime, halfLoad } = rest;
  return [
    '',
    `Intake: records of ${recordBytes} bytes, ${connections} connections; median (lowest to highest of the rounds)`,
    '',
    '| pipeline | records/s | p99 ms | processor µs/record | KiB written/record |',
    '| --- | --- | --- | --- | --- |',
    ...Object.keys(perSecond).map(
      (name) =>
        `| ${name} | ${range(perSecond[name])} | ${range(p99Ms[name])} | ${range(cpuMicrosPerRecord[name])} | ${range(writtenKibPerRecord[name])} |`,
    ),
    '',
    '| measure | value | goal | |',
    '| --- | --- | --- | --- |',
    atLeast('of bare express', ofBareExpress, GOALS.intakeOfBare),
    atLeast('of bare express, with contents sealed at rest', sealedOfBareExpress, GOALS.sealedIntakeOfBare),
    `| of bare node:http | ${percents(ofBareHttp)} | | |`,
    `| of bare express, by processor time | ${percents(ofBareExpressByProcessorTime)} | | |`,
    atMost(`p99 at half load (${halfLoad.ratePerSecond}/s)`, halfLoad.gateway.p99Ms, GOALS.p99Ms, 'ms'),
    `| p99 of bare express at the same rate | ${halfLoad['bare-express'].p99Ms.toFixed(1)} ms | | |`,
    atMost('resident memory, idle', halfLoad.gateway.idleMib, GOALS.idleMib, 'MiB'),
    atMost('resident memory at half load, highest', halfLoad.gateway.loadMib, GOALS.loadMib, 'MiB'),
  ];
}

function normalizeLines({ files, large }) {
  return [
    '',
    'Normalize: rows a second, and the most memory of the first run; a row of a list gives two records',
    '',
    '| file | rows | normalize | bare loop | share | goal | | by processor time | first run | MiB | bare MiB |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...Object.entries(files).map(
      ([
        name,
        { rows, normalize: ours, bare, ofBare, firstRunInItsProcess: first, peakMib, ofBareByProcessorTime },
      ]) => {
        const goal = GOALS.normalizeOfBare[name.includes('.csv') ? 'csv' : 'workbook'];
        return `| ${name} | ${rows} | ${range(ours)} | ${range(bare)} | ${percents(ofBare)} | ${percent(goal)} | ${verdict(ofBare.median >= goal)} | ${percents(ofBareByProcessorTime)} | ${percent(first.ofBare)} | ${number(peakMib.normalize)} | ${number(peakMib.bare)} |`;
      },
    ),
    ...(large === undefined
      ? []
      : [
          '',
          '| measure | value | goal | |',
          '| --- | --- | --- | --- |',
          `| ${large.rows} rows of .csv (${number(large.sourceMib)} MiB) | ${number(large.perSecond)} rows/s | | |`,
          atMost('their most memory', large.peakMib, GOALS.largeMib, 'MiB'),
        ]),
  ];
}

const number = (value) => (value < 100 ? value.toFixed(1) : String(Math.round(value)));
const percent = (share) => `${Math.round(share * 100)} %`;
const range = ({ median, low, high }) => `${number(median)} (${number(low)} to ${number(high)})`;
const percents = ({ median, low, high }) => `${percent(median)} (${percent(low)} to ${percent(high)})`;
const verdict = (isMet) => (isMet ? 'met' : 'NOT MET');
const atLeast = (name, measured, goal) =>
  `| ${name} | ${percents(measured)} | at least ${percent(goal)} | ${verdict(measured.median >= goal)} |`;
const atMost = (name, value, goal, unit) =>
  `| ${name} | ${number(value)} ${unit} | under ${goal} ${unit} | ${verdict(value < goal)} |`;
