import type { PostBox } from '../box.ts';
import { nameOf } from '../find/name.ts';
import { closestAcross, holds, isElement } from '../tree.ts';

/** Publishing in two steps: a button at the box opens a dialog without a box, and a button in there publishes. */

const NEXT =
  /^(next|continue|done|review|suivant|continuer|terminer|weiter|fertig|siguiente|continuar|listo|avanti|continua|seguinte|volgende|doorgaan)\b/iu;
const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"]';

export class Steps {
  #led: readonly PostBox[] = [];

  /**
   * Takes note of a press that publishes nothing.
   *
   * @param path the event's composed path
   * @param boxesOf the boxes that a control belongs to
   */
  note(path: readonly EventTarget[], boxesOf: (control: HTMLElement) => readonly PostBox[]): void {
    const [first] = path;
    const control = path.slice(0, 4).find((at) => isElement(at) && at.matches('button, [role="button"], a, input'));
    if (control && NEXT.test(nameOf(control as HTMLElement))) this.#led = boxesOf(control as HTMLElement);
    else if (!isElement(first) || !closestAcross(first, DIALOG)) this.#led = [];
  }

  /** The boxes that led to the dialog of this control, which holds none of them. */
  behind(control: Element): readonly PostBox[] {
    const dialog = this.#led.length ? closestAcross(control, DIALOG) : null;
    return dialog ? this.#led.filter((box) => !holds(dialog, box.field.element)) : [];
  }
}
