// The page of rules across fields and records, from the list that the software runs.

const KIND_LABELS = {
  student: 'học sinh / student',
  staff: 'nhân sự / staff',
  school: 'trường / school',
  class: 'lớp / class',
  enrollment: 'xếp lớp / enrollment',
  'academic-result': 'kết quả / academic-result',
};
const SEVERITIES = { error: 'lỗi / error', warning: 'cảnh báo / warning' };
const SCOPES = [
  ['record', 'Rules over the fields of one record'],
  ['file', 'Rules across the records of one file or one submission'],
];

/**
 * Markdown of `docs/rules.md`.
 * @param rules   as core lists them
 * @param helpers `citation` of core, and how the other pages write a table
 */
export function rulesPage(rules, { citation, table }) {
  const rowOf = ({ code, severity, kinds, text, regulation }) => [
    `\`${code}\``,
    SEVERITIES[severity],
    kinds.map((kind) => KIND_LABELS[kind] ?? kind).join(', '),
    `${text.vi}. / ${text.en}.`,
    `${text.fix.vi}. / ${text.fix.en}.`,
    citation(regulation),
  ];
  const head = ['Code', 'Severity', 'Kind', 'What', 'What to do', 'Regulation'];
  const sections = SCOPES.map(([scope, title]) => {
    const rows = rules.filter((rule) => rule.scope === scope).map(rowOf);
    return `## ${title}\n\n${table(head, rows)}\n`;
  });
  return `# Rules

Beyond its schema, a record is held against these rules: in \`lienthong normalize\`, in \`/v1/exchanges\` and in \`/v1/files\`. An error
refuses the record: its fault has the code \`ERR_RECORD_RULE\` and names the rule in \`rule\`. A warning travels with the record and has the
rule's code. Codes are never renamed. A rule across records tells of the later one and names the earlier one in \`detail\`.

What is computed of marks is a warning, not an error: the school decides, the figures only say where to look. Marks worked out are shown
to who holds the file (\`detail\` of \`lienthong normalize\`), never kept or sent on by the gateway. Results of school years
before a grade came under TT 27/2020 (grades 1 to 5: from 2020-2021 to 2024-2025) or TT 22/2021 (grades 6 to 12: from 2021-2022 to 2024-2025),
of continuing education, and of pupils exempt from assessment are not judged by them. Clause 3 of article 9 of TT 22/2021 (a
result pulled down by one subject alone) was not at hand word for word: both ways to read it are accepted.

${sections.join('\n')}`;
}
