import { type Fixture, pressedDiv } from '../../fixture.ts';

export default { url: 'https://trusted.example/', boxes: pressedDiv } satisfies Fixture;
