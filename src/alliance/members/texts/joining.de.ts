/** The public pages about joining. */
export const joiningDe = {
  title: 'Beitreten',
  lead: 'Ihre Kommune möchte dem Bündnis Städte Sicherer Häfen angehören? Hier steht, was das bedeutet, was Sie brauchen und wer entscheidet.',
  start: 'Interesse anmelden',
  kit: 'Starthilfe für Ihre Kommune',
  statuses: {
    title: 'Drei Stufen, die nicht dasselbe sind',
    interested: {
      title: 'Interessiert',
      text: 'Die Kommune denkt darüber nach. Sie ist zu nichts verpflichtet und wird bei keiner Zahl der Mitglieder mitgezählt.',
    },
    declared: {
      title: 'Erklärter Sicherer Hafen',
      text: 'Die Vertretung der Kommune hat beschlossen, mindestens eine Forderung der Seebrücke zu übernehmen. Diese Liste führt die Zivilgesellschaft.',
    },
    member: {
      title: 'Mitglied im Bündnis',
      text: 'Die Kommune hat zusätzlich die Potsdamer Erklärung gezeichnet und ihren Beitritt erklärt. Mitglieder führt die Koordinierungsstelle.',
    },
    source: 'potsdam.de, Bündnis „Städte Sicherer Häfen“; seebruecke.org, Sichere Häfen',
  },
  means: {
    title: 'Was Mitgliedschaft bedeutet',
    items: [
      'Die Kommune stimmt sich mit anderen Mitgliedern ab und spricht gegenüber Land und Bund mit.',
      'Sie nennt ein Postfach, unter dem sie erreichbar ist, und hält ihren Eintrag aktuell.',
      'Sie zeichnet gemeinsame Schreiben nur, wenn sie es will. Ihr Recht, sich selbst zu äußern, bleibt unberührt.',
      'Gezählt wird eine Stimme je Kommune. Gemeinden, Städte und Landkreise können Mitglied sein.',
    ],
  },
  checklist: {
    title: 'Was Sie brauchen',
    items: [
      {
        title: 'Beschluss der Vertretung',
        text: 'mit Tag, Vorlagennummer und entweder der Adresse im Ratsinformationssystem oder dem Beschluss als PDF-Datei',
      },
      {
        title: 'Zeichnung durch die politische Leitung',
        text: 'unter einer Fassung der Potsdamer Erklärung, formlos, mit Name, Amtsbezeichnung und Tag',
      },
      {
        title: 'Ansprechstelle mit Funktionspostfach',
        text: 'mindestens eine; persönliche Namen nur, wenn Sie es möchten',
      },
    ],
  },
  way: {
    title: 'Wie es abläuft',
    items: [
      {
        title: 'Interesse anmelden',
        text: 'Sie erhalten einen persönlichen Link. Er gilt 30 Tage und lässt sich erneuern.',
      },
      {
        title: 'Antrag ausfüllen',
        text: 'Schritt für Schritt und ohne Anmeldung; jeder Schritt wird gespeichert.',
      },
      {
        title: 'Empfehlung der Länderkoordination',
        text: 'Sie berät Sie und empfiehlt den Antrag. Ist die Stelle vakant, tut dies die Koordinierungsstelle.',
      },
      {
        title: 'Bestätigung der Koordinierungsstelle',
        text: 'Sie nimmt die Kommune auf. Danach erhalten Ihre Ansprechstellen Zugang und ein Begrüßungspaket.',
      },
    ],
    duration:
      'Eine feste Frist gibt es nicht. Ihre Antragsseite zeigt jederzeit, wer am Zug ist und seit wann.',
    usual:
      'Vom Einreichen bis zur Bestätigung vergingen bisher in der Mitte {days} Tage: bei der Hälfte der {count} Beitritte weniger, bei der Hälfte mehr (Median).',
    asOf: 'Stand',
    source: 'Quelle',
    ownRegister: 'Anträge in diesem Verzeichnis',
  },
  declaration: {
    title: 'Worum es in der Potsdamer Erklärung geht',
    lead: 'Wir fassen zusammen; maßgeblich ist der Wortlaut an der Quelle.',
    versions: [
      {
        title: 'Fassung vom 3. Juni 2019',
        items: [
          'Aus Seenot gerettete Menschen sollen rasch in Kommunen aufgenommen werden können, die dazu bereit sind.',
          'Der Bund soll Aufnahme, Unterbringung und Finanzierung unterstützen.',
          'Verlangt werden ein rechtsstaatlicher Verteilungsschlüssel neben dem Königsteiner Schlüssel und eine Vereinbarung von Bund und Ländern über die direkte Aufnahme.',
          'Die Zeichnenden sind solidarisch mit der Seebrücke und der zivilen Seenotrettung.',
        ],
        source: {
          label: 'potsdam.de, Potsdamer Erklärung',
          href: 'https://www.potsdam.de/potsdamer-erklaerung',
        },
      },
      {
        title: 'Fassung vom 17. Februar 2021',
        items: [
          'Der Blick weitet sich auf alle Außengrenzen der Europäischen Union.',
          'Die Mitglieder vernetzen sich stärker in den Ländern und über Deutschland hinaus.',
          'Die Verteilung soll nachvollziehbar sein, und Angebote der Kommunen sollen sich verwirklichen lassen.',
          'Angestrebt wird ein dauerhaftes europäisches Verfahren.',
        ],
        source: {
          label: 'sicherer-hafen-mg.de, Potsdamer Erklärung 2021',
          href: 'https://www.sicherer-hafen-mg.de',
        },
      },
    ],
  },
  starter: {
    title: 'Starthilfe für interessierte Kommunen',
    lead: 'Eine Liste zum Abhaken und ein neutraler Mustertext für den Beschluss. Beides können Sie ändern.',
    routes: {
      title: 'Wie ein Beschluss entsteht',
      items: [
        'Antrag einer Fraktion in der Vertretung',
        'Beschlussvorlage der Verwaltung',
        'Einwohnerantrag, wo das Kommunalrecht ihn vorsieht',
      ],
      source: { label: 'seebruecke.org, Sichere Häfen', href: 'https://www.seebruecke.org' },
    },
    check: {
      title: 'Zum Abhaken',
      items: [
        'Klären, welche Stelle der Verwaltung zuständig ist und ob sie ein Funktionspostfach hat',
        'Mit der Länderkoordination sprechen: Was haben andere Kommunen im Land beschlossen?',
        'Klären, welche Forderungen die Kommune übernehmen kann und welche nicht',
        'Beschluss vorbereiten: Punkte einzeln nummerieren, damit jeder für sich gilt',
        'Kosten und Bedingungen benennen, zum Beispiel „im Rahmen freier Plätze“',
        'Nach dem Beschluss: Vorlagennummer und Adresse im Ratsinformationssystem notieren',
        'Zeichnung durch die politische Leitung einholen',
        'Antrag hier ausfüllen und einreichen',
      ],
    },
    model: {
      title: 'Mustertext für einen Beschluss',
      note: 'Von der Hafenmeisterei formuliert, ohne Gewähr für das Kommunalrecht Ihres Landes.',
      word: 'Als Word-Datei (.docx)',
      text: 'Als Textdatei (.txt)',
    },
  },
  model: {
    fileName: 'musterbeschluss-beitritt',
    title: 'Beschlussvorschlag: Beitritt zum Bündnis Städte Sicherer Häfen',
    intro: '[Name der Vertretung] der [Name der Kommune] beschließt:',
    items: [
      '[Name der Kommune] erklärt sich solidarisch mit Menschen auf der Flucht.',
      '[Name der Kommune] übernimmt folgende Forderungen für Sichere Häfen: [Forderungen einzeln nennen].',
      '[Name der Kommune] tritt dem Bündnis Städte Sicherer Häfen bei. [Amtsbezeichnung der politischen Leitung] wird ermächtigt, die Potsdamer Erklärung in der Fassung vom [Tag] zu zeichnen.',
      'Aufnahmen über die gesetzliche Verteilung hinaus setzen voraus, dass Bund und Land sie ermöglichen und dass Plätze frei sind. [Zahl, Gruppe und Bedingungen nennen oder diesen Punkt streichen.]',
      'Die Verwaltung benennt eine Ansprechstelle mit Funktionspostfach und berichtet der Vertretung [jährlich] über das Erreichte.',
    ],
    reasonsTitle: 'Begründung',
    reasons: [
      '[Warum die Kommune diesen Schritt geht; welche Erfahrungen und Möglichkeiten sie hat.]',
      'Die Mitgliedschaft ist freiwillig. Jede Kommune entscheidet selbst, welche gemeinsamen Schreiben sie zeichnet.',
    ],
    costsTitle: 'Auswirkungen auf den Haushalt',
    costs: ['[Personalaufwand und weitere Kosten nennen.]'],
  },
  sent: {
    title: 'Bitte sehen Sie in Ihr Postfach',
    lead: 'Wir haben an das angegebene Postfach geschrieben. In der E-Mail steht, wie es weitergeht.',
    text: 'Ist nach einigen Minuten nichts angekommen, prüfen Sie bitte den Ordner für unerwünschte E-Mails und die Schreibweise der Adresse.',
    back: 'Zurück zu „Beitreten“',
  },
  welcome: {
    title: 'Willkommen im Bündnis',
    lead: 'Das Begrüßungspaket für neue Mitglieder: was in den ersten Wochen ansteht.',
    items: [
      {
        title: 'Anmelden',
        text: 'Mit der hinterlegten Adresse; der Link kommt per E-Mail.',
        href: '/anmelden',
      },
      {
        title: 'Eintrag prüfen',
        text: 'Stimmen Status, Beschluss und Bezeichnungen? Fehler melden Sie der Länderkoordination oder ändern sie selbst.',
      },
      {
        title: 'Ansprechstellen bestätigen',
        text: 'Ist das Postfach richtig, wird es gelesen, soll eine Vertretung dazu?',
      },
      {
        title: 'Länderkoordination kennenlernen',
        text: 'Sie lädt zu den Runden in Ihrem Land ein und hilft bei Fragen.',
      },
      {
        title: 'Im eigenen Haus weitersagen',
        text: 'Pressestelle, Sozialverwaltung und Ausländerbehörde sollten vom Beitritt wissen.',
      },
    ],
    entry: 'Öffentlicher Eintrag Ihrer Kommune',
  },
};
