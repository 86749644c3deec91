import { type Fixture, textareaForm } from '../../fixture.ts';

export default { url: 'https://geometry.example/', boxes: textareaForm } satisfies Fixture;
