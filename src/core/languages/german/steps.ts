export const steps = {
  work: {
    title: 'Berufe wählen',
    why: 'Bevor du jemanden fragst, hilft es zu wissen, worauf du neugierig bist. Notier jeden Beruf, der dich lockt; je ein Wort genügt für den Anfang.',
  },
  people: {
    title: 'Gesprächspartner finden',
    why: 'Wer die Arbeit tut, kann dir sagen, was keine Website weiß. Fang mit Menschen an, die du kennst, und lass dich von ihnen zum nächsten führen.',
  },
  calls: {
    title: 'Texte fürs Telefon können',
    why: 'Die erste halbe Minute eines Anrufs ist die schwerste. Liegen die Worte bereit und sind ein-, zweimal laut gesagt, kommt der Rest von allein.',
  },
  prepare: {
    title: 'Mit den vier P vorbereiten',
    why: 'PC, Papier, Personen, Praxis: vier Wege, etwas über die Arbeit zu erfahren. Was du vorher liest, musst du nicht fragen.',
  },
  questions: {
    title: 'Deine Fragen mitnehmen',
    why: 'Zwanzig gute Fragen sind ein Vorrat zum Auswählen, keine Liste zum Abarbeiten. Nimm die, die in die vereinbarte Zeit passen.',
  },
  record: {
    title: 'Jedes Gespräch festhalten',
    why: 'Was du gehört hast, verblasst innerhalb einer Stunde. Anderthalb Minuten auf dem Heimweg halten es fest und nähren deinen Brief, deinen Plan und deine Wahl.',
  },
  thanks: {
    title: 'Deinen Dank schreiben',
    why: 'Jemand hat dir Zeit geschenkt. Ein kurzer, ehrlicher Brief mit einer Sache, die gesagt wurde, macht Freude darüber.',
  },
};
