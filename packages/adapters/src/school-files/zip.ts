export { checkZip, type ZipFaults } from '../kit/zip.js';
