import { type Fixture, textareaForm } from '../../fixture.ts';

export default { url: 'https://remover.example/', boxes: textareaForm } satisfies Fixture;
