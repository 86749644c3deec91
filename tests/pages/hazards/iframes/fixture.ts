import { type Fixture, type FixtureBox } from '../../fixture.ts';

const framed = (frame: string): FixtureBox => ({
  id: 'text',
  editor: 'textarea',
  open: [],
  editable: { selector: 'textarea', frame },
  submit: { selector: 'form button', frame },
  keys: [],
});

export default {
  url: 'https://framing.example/',
  frames: {
    'https://framing.example/frame': 'hazards/textarea-form',
    'https://frames.example/frame': 'hazards/textarea-form',
  },
  boxes: [framed('same'), framed('other')],
} satisfies Fixture;
