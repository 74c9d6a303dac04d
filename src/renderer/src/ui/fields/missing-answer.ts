/** "Enter the first name." for a label; a question is just asked again. */
export function missingAnswer(label: string, verb: 'Enter' | 'Choose'): string {
  const words = label.trim();
  if (words.endsWith('?')) return verb === 'Enter' ? 'Answer this question.' : 'Choose an answer.';
  const article = /\d$/.test(words) ? '' : 'the ';
  return `${verb} ${article}${lowerFirst(words)}.`;
}

/** 'First name' → 'first name', but 'SSI amount' and 'I-9 form' stay. */
function lowerFirst(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
