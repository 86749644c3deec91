export { binaryInlined as binary } from '../../peers/node_modules/harper.js/dist/binaryInlined.js';
export { LocalLinter } from '../../peers/node_modules/harper.js/dist/index.js';
