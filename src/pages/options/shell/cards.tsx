/** @jsxImportSource preact */

interface Props<Value extends string> {
  /** Unique on the page: it ties the radio buttons together. */
  readonly name: string;
  /** For screen readers: on the page the panel's heading says it. */
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly about: string }[];
  readonly value: Value;
  readonly disabled?: boolean;
  readonly onChange: (value: Value) => void;
}

/** Native radio buttons as cards, each with a sentence on what it means. */
export function Cards<Value extends string>({
  name,
  legend,
  options,
  value,
  disabled = false,
  onChange,
}: Props<Value>) {
  return (
    <fieldset class="cards" disabled={disabled}>
      <legend class="hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            aria-label={option.label}
            aria-describedby={`${name}-${option.value}-about`}
            onChange={() => onChange(option.value)}
          />
          <span class="card-name">{option.label}</span>
          <span class="muted" id={`${name}-${option.value}-about`}>
            {option.about}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
