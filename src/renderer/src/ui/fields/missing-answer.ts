/** "Enter the first name." for a label; a question is just asked again. */
export function missingAnswer(label: string, verb: 'Enter' | 'Choose'): string {
  if (label.trim().endsWith('?'))
    return verb === 'Enter' ? 'Answer this question.' : 'Choose an answer.';
  return `${verb} the ${lowerFirst(label.trim())}.`;
}

/** 'First name' → 'first name', but 'SSI amount' and 'I-9 form' stay. */
function lowerFirst(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
