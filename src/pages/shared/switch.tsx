/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';

interface Props {
  readonly on: boolean;
  readonly children: ComponentChildren;
  readonly disabled?: boolean;
  /** Called within the press itself, so that permissions may be asked for. */
  readonly onChange: (on: boolean) => void;
}

/** A native checkbox in the shape of a switch, with its label before it. */
export function Switch({ on, children, disabled = false, onChange }: Props) {
  return (
    <label class="switch">
      <span class="switch-label">{children}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
