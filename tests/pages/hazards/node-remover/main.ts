import { onSubmit } from '../../shared/form.ts';

onSubmit('form', 'text');

/** Anything beside head and body goes at once, as some anti-tampering scripts do. */
new MutationObserver((records) => {
  for (const record of records) {
    for (const node of record.addedNodes) {
      if (node.parentNode === document.documentElement) node.parentNode.removeChild(node);
    }
  }
}).observe(document.documentElement, { childList: true });
