export const marks = {
  subject: 'Betreff:',
  kind: 'Art:',
  scriptParts: {
    opening: 'Zum Anfang',
    easing: 'Damit es leicht wird',
    body: 'Was du fragst',
    close: 'Zum Schluss',
  },
  yes: ['wahr', 'ja', 'x'],
  no: ['falsch', 'nein'],
  jobTalk: ['vorstellungsgespräch', 'bewerbung', 'job', 'stelle'],
};
