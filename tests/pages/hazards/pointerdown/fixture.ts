import { type Fixture, pressedDiv } from '../../fixture.ts';

export default { url: 'https://down.example/', boxes: pressedDiv } satisfies Fixture;
