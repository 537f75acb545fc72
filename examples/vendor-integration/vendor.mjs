// What a school software does: submit a record, prove the receipt, pull the record back.
// node vendor.mjs [URL of the gateway] [file of the private key]
import { readFile } from 'node:fs/promises';
import { createGatewayClient } from '@lienthong/adapters/gateway';

const [baseUrl = 'http://127.0.0.1:8080', keyFile = 'my-software.jwk.json'] = process.argv.slice(2);
const gateway = createGatewayClient({
  baseUrl,
  participantId: 'my-software',
  privateKey: JSON.parse(await readFile(keyFile, 'utf8')),
});

const student = {
  sourceId: 'HS-0001',
  personalNumber: '084317846172',
  fullName: 'Phạm Quỳnh Vân',
  birthDate: { value: '2017-09-01', precision: 'day' },
  gender: 'female',
  nationality: 'VN',
  className: '4A4',
  grade: '4',
};

// Once this resolves the gateway has the record on disk; the same key sent again has no second effect.
const answer = await gateway.submit('student', [student], {
  school: { code: '86000001', name: 'Trường Tiểu học Nguyễn Du' },
  schoolYear: '2025-2026',
  idempotencyKey: 'HS-0001-v1',
});
const [{ recordId, version, outcome }] = answer.results;
console.log(`submitted: ${outcome} as ${recordId}, version ${version}`);

const proof = await gateway.verifyReceipt(answer.receipt, answer.body);
console.log(`receipt: signed by ${proof.gateway} at ${proof.at}`);

for await (const { items } of gateway.pull('student')) {
  for (const item of items) console.log(`pulled: ${item.recordId}, version ${item.version}, ${item.record.className}`);
}
