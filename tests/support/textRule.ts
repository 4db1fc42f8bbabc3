/**
 * Watches the rule of ui/Text.tsx: a text is the only child of its element, and is replaced with it.
 * @returns lists the texts that have broken the rule since.
 */
export function watchTextRule(): () => string[] {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((news) => void records.push(...news));
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });

  const changed = ({ type, target, addedNodes, removedNodes }: MutationRecord): string[] => {
    if (target instanceof HTMLTextAreaElement) return [];
    if (type === 'characterData') return [`${target.textContent} was written over`];
    const came = [...addedNodes].filter(isText).map((text) => `${text.data} came`);
    const went = [...removedNodes].filter(isText).map((text) => `${text.data} went`);
    return [...came, ...went].map((event) => `${event} without its element`);
  };

  return () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const accompanied: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode;
      if (text.parentNode?.childNodes.length !== 1)
        accompanied.push(`${text.textContent} is not alone in its element`);
    }
    return [...records.splice(0).flatMap(changed), ...accompanied];
  };
}

function isText(node: Node): node is Text {
  return node instanceof Text;
}
