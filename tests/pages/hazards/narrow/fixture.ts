import { type Fixture, textareaForm } from '../../fixture.ts';

export default { url: 'https://narrow.example/', boxes: textareaForm } satisfies Fixture;
