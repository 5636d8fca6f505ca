import {letterKinds} from './letters-kinds';
import {otherTemplates} from './letters-other';
import {talkTemplates} from './letters-talk';

export const letters = {
  parts: {
    greeting: 'Anrede',
    thanks: 'Dank',
    point: 'Das Besondere',
    use: 'Was du damit machst',
    names: 'Genannte Namen',
    own: 'Deine eigenen Worte',
    close: 'Schluss',
  },
  checks: {
    hole: '„{name}“ ist noch leer. Fülle es aus und sieh dir den Brief dann noch einmal an.',
    unknownField:
      'Der Brief fragt nach „{name}“, und das kennt Seven Steps nicht. Berichtige es im Dokument oder in der Vorlage.',
    mistypedField:
      'Der Brief fragt nach „{name}“, und das kennt Seven Steps nicht. Meinst du „{near}“? Berichtige es im Dokument oder in der Vorlage.',
    noAddress:
      'Für {name} gibt es keine E-Mail-Adresse. Trag sie bei der Person ein, oder druck den Brief aus und schick ihn mit der Post.',
    badAddress:
      '„{address}“ ist keine vollständige E-Mail-Adresse. Berichtige sie bei der Person.',
    badReplyTo:
      '„{address}“ im Blatt mit den Einstellungen ist keine vollständige E-Mail-Adresse für Antworten. Berichtige sie dort, oder lass sie leer.',
    noSubject:
      'Der Brief hat keinen Betreff. Beginne seine erste Zeile mit „Betreff:“ und ein paar Worten.',
    subjectLong:
      'Der Betreff hat {count} Zeichen; in eine Mail passen {most}. Kürze seine erste Zeile.',
    headerBreak:
      '„{name}“ geht über mehrere Zeilen, und im Kopf einer Mail ist nur Platz für eine. Bleib in einer Zeile.',
    nothing:
      'Der Brief ist leer. Schreib zuerst ein paar Zeilen in sein Dokument.',
    doNotContact:
      '{name} ist mit „nicht kontaktieren“ gekennzeichnet. Lass es dabei, oder ändere es zuerst bei der Person.',
    refusedName:
      '{giver} möchte nicht genannt werden, und im Brief steht der Name. Nimm „{named}“ heraus.',
    notAskedName:
      'Im Brief steht {giver}, und ob du das darfst, ist nicht notiert. Frag nach, oder nimm „{named}“ heraus.',
    otherName:
      'Im Brief steht „{found}“, und das ist {whose}, nicht {name}. Sieh nach, ob es dort hingehört.',
    noName: 'Der Name {name} steht nirgends im Brief. Grüße damit.',
    otherOrganisation:
      'Im Brief steht „{found}“, aber {name} ist bei {organisation}. Sieh nach, ob es dort hingehört.',
    nothingParticular:
      'Nichts im Brief kommt aus deinen Notizen zu diesem Gespräch. Nimm etwas hinein, das dir nur {name} erzählen konnte.',
    noPoint:
      'Noch nichts Besonderes. Nimm etwas hinein, das dir gesagt oder gezeigt wurde.',
    asksForJob:
      '„{found}“ klingt, als bätest du um eine Stelle, und dieser Brief soll nur danken. Sag es ein andermal, oder lass es weg.',
    tooShort:
      '{count} Wörter sind wenig für diese Art; {least} oder mehr lesen sich besser. Schreib dazu, was du mitgenommen hast.',
    tooLong:
      '{count} Wörter sind viel für diese Art; bis zu {most} liest man mit Freude. Nimm etwas heraus.',
    alike:
      '{percent} der Folgen von drei Wörtern stehen auch in deinem Brief an {name}. Wer zusammen arbeitet, vergleicht: Ändere das Besondere und deine eigenen Worte.',
    longSentence:
      'Ein Satz hat {count} Wörter („{start} …“). Zwei kürzere lesen sich besser.',
    flatters:
      '„{found}“ würde auf alle passen. Sag lieber, was dieser Mensch gesagt oder getan hat.',
    noOwnSentence:
      'Noch kein Satz von dir. Einer, den nur du schreiben würdest, macht den Brief ehrlich.',
    late: 'Er war fällig: {day}. Er ist immer noch willkommen; schick ihn jetzt, ohne dich zu entschuldigen.',
  },
  jobWishes: [
    'einstellen würd*',
    'mich einstellen',
    'eine stelle für mich',
    'stelle für mich',
    'job für mich',
    'stelle anbieten',
    'offene stelle*',
    'freie stelle*',
    'stellen frei',
    'stelle frei',
    'lebenslauf im anhang',
    'im anhang mein lebenslauf',
    'anbei mein lebenslauf',
    'anbei finden sie mein*',
    'meinen lebenslauf bei',
    'meine bewerbung*',
    'bewerbe mich',
    'mich bewerben',
    'bei ihnen arbeiten',
    'für sie arbeiten',
    'auf stellensuche',
    'auf jobsuche',
    'suche eine stelle',
    'suche einen job',
    'suche arbeit',
    'mir eine chance',
    'teil ihres teams',
    'in ihr team',
    'in ihrem team',
    'an mich denken, wenn',
  ],
  flattery: [
    'zutiefst beeindruckt',
    'unglaublich beeindruck*',
    'unglaublich inspirier*',
    'so inspirierend',
    'wahnsinnig inspirierend',
    'eine inspiration für',
    'absolut großartig',
    'absolut fantastisch',
    'unendlich dankbar',
    'ewig dankbar',
    'zutiefst geehrt',
    'kann ich nicht in worte fassen',
    'fehlen mir die worte',
    'worte reichen nicht',
    'sie sind die beste',
    'sie sind der beste',
    'du bist die beste',
    'du bist der beste',
    'seinesgleichen',
  ],
  kinds: letterKinds,
  templates: {...talkTemplates, ...otherTemplates},
};
