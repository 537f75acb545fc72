// Installs and builds; what `npm start`, `npm test` and the examples do first.
import { prepare } from './workspace.mjs';

prepare();
