/** @jsxImportSource preact */

interface Props<Value extends string> {
  /** Unique on the page: it ties the radio buttons together. */
  readonly name: string;
  readonly legend: string;
  /** For screen readers only, where the legend stands beside it in another form. */
  readonly hideLegend?: boolean;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  readonly value: Value;
  readonly disabled?: boolean;
  readonly onChange: (value: Value) => void;
}

/** A group of native radio buttons, drawn as one control with as many parts. */
export function Choice<Value extends string>({
  name,
  legend,
  hideLegend = false,
  options,
  value,
  disabled = false,
  onChange,
}: Props<Value>) {
  return (
    <fieldset class="choice" disabled={disabled}>
      <legend class={hideLegend ? 'hidden' : ''}>{legend}</legend>
      <div class="parts">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span lang={option.lang}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
