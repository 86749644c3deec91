import { type Fixture, textareaForm } from '../../fixture.ts';

export default { url: 'https://plain.example/', boxes: textareaForm } satisfies Fixture;
