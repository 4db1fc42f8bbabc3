const id = 'diaporama-fault';

/**
 * Shows what keeps a page from being shown, above it.
 * @param text in English, as all messages of the commands are.
 */
export function showFault(title: string, text: string): void {
  const shown = document.getElementById(id) ?? document.createElement('section');
  shown.id = id;
  shown.role = 'alert';
  const heading = document.createElement('h2');
  heading.textContent = title;
  const sentences = document.createElement('pre');
  sentences.lang = 'en';
  sentences.dir = 'ltr';
  sentences.textContent = text;
  shown.replaceChildren(heading, sentences);
  document.body.append(shown);
}
