/** Modules that the build makes from the rule files: scripts/build/page-data.ts. */

declare module 'virtual:rules' {
  const rules: readonly import('./shared/rules.ts').RuleFacts[];
  export default rules;
}

declare module 'virtual:examples-en' {
  const examples: Readonly<Record<string, import('./shared/rules.ts').RuleExamples>>;
  export default examples;
}

declare module 'virtual:examples-fr' {
  const examples: Readonly<Record<string, import('./shared/rules.ts').RuleExamples>>;
  export default examples;
}
