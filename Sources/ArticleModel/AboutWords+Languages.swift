extension AboutWords {
    package static let english = AboutWords(
        purpose: """
            This packet holds saved texts for reading without a network. Each stands in the \
            words of its author, without the navigation, advertisements, share buttons and \
            other matter that its page put around it.
            """,
        origins: """
            At the head of each text stands what is known of its origin, and at its end the \
            full citation, the file it was made from and the digests that prove it. What is \
            not known is said to be unknown. A title in square brackets was supplied from the \
            opening words, or from the file’s name.
            """,
        notes: """
            The numbers in the texts lead to notes with the addresses of the links.
            """,
        ledger: """
            Matter that was taken out is kept in a ledger, from which every decision can be \
            read and reversed: the command stands in the text’s source block.
            """,
        book: """
            The book has headings without gaps, marked languages, notes with links in both \
            directions, tables with headers and a table of contents.
            """,
        pictures: """
            It holds the pictures that were saved with the texts; each that was not has left \
            its alternative text and its address.
            """,
        noPictures: """
            It holds no pictures but its cover: each picture of a page has left its \
            alternative text and its address.
            """,
        freedom: """
            It leaves the choice of type, size and colours to the reader.
            """)

    package static let bokmal = AboutWords(
        purpose: """
            Denne pakken inneholder lagrede tekster som kan leses uten nett. Hver av dem står \
            i forfatterens egne ord, uten menyene, reklamen, deleknappene og det andre som \
            siden la rundt den.
            """,
        origins: """
            Øverst i hver tekst står det som er kjent om opphavet, og til slutt den fulle \
            kildehenvisningen, filen teksten er laget av, og kontrollsummene som beviser det. \
            Det som ikke er kjent, er oppgitt som ukjent. En tittel i hakeparentes er satt \
            etter de første ordene eller etter filnavnet.
            """,
        notes: """
            Tallene i tekstene fører til noter med adressene til lenkene.
            """,
        ledger: """
            Det som er tatt ut, er bevart i en protokoll der hver avgjørelse kan leses og \
            gjøres om: Kommandoen står i kildeblokken til teksten.
            """,
        book: """
            Boken har overskrifter uten hopp i nivåene, merkede språk, noter med lenker i \
            begge retninger, tabeller med hodeceller og en innholdsfortegnelse.
            """,
        pictures: """
            Den inneholder bildene som ble lagret sammen med tekstene; de andre har etterlatt \
            seg alternativ tekst og adresse.
            """,
        noPictures: """
            Den inneholder ingen andre bilder enn omslaget: Hvert bilde på en side har \
            etterlatt seg alternativ tekst og adresse.
            """,
        freedom: """
            Valget av skrift, størrelse og farger overlater den til leseren.
            """)

    package static let nynorsk = AboutWords(
        purpose: """
            Denne pakken inneheld lagra tekstar som kan lesast utan nett. Kvar av dei står i \
            forfattarens eigne ord, utan menyane, reklamen, deleknappane og det andre som sida \
            la rundt han.
            """,
        origins: """
            Øvst i kvar tekst står det som er kjent om opphavet, og til slutt den fulle \
            kjeldetilvisinga, fila teksten er laga av, og kontrollsummane som stadfestar det. \
            Det som ikkje er kjent, er oppgitt som ukjent. Ein tittel i hakeparentes er sett \
            etter dei første orda eller etter filnamnet.
            """,
        notes: """
            Tala i tekstane fører til notar med adressene til lenkjene.
            """,
        ledger: """
            Det som er teke ut, er teke vare på i ein protokoll der kvar avgjerd kan lesast og \
            gjerast om: Kommandoen står i kjeldeblokka til teksten.
            """,
        book: """
            Boka har overskrifter utan hopp i nivåa, merkte språk, notar med lenkjer i begge \
            retningar, tabellar med hovudceller og ei innhaldsliste.
            """,
        pictures: """
            Ho inneheld bileta som vart lagra saman med tekstane; dei andre har late etter seg \
            alternativ tekst og adresse.
            """,
        noPictures: """
            Ho inneheld ingen andre bilete enn omslaget: Kvart bilete på ei side har late \
            etter seg alternativ tekst og adresse.
            """,
        freedom: """
            Valet av skrift, storleik og fargar overlèt ho til lesaren.
            """)

    package static let danish = AboutWords(
        purpose: """
            Denne pakke indeholder gemte tekster, der kan læses uden net. Hver af dem står i \
            forfatterens egne ord, uden de menuer, reklamer, deleknapper og andet, som siden \
            satte omkring den.
            """,
        origins: """
            Øverst i hver tekst står det, der vides om dens oprindelse, og til sidst den fulde \
            kildehenvisning, den fil, som teksten er lavet af, og de kontrolsummer, der \
            beviser det. Det, der ikke vides, er angivet som ukendt. En titel i kantet \
            parentes er dannet af de første ord eller af filnavnet.
            """,
        notes: """
            Tallene i teksterne fører til noter med linkenes adresser.
            """,
        ledger: """
            Det, der er taget ud, er bevaret i en protokol, hvor hver afgørelse kan læses og \
            gøres om: Kommandoen står i tekstens kildeblok.
            """,
        book: """
            Bogen har overskrifter uden spring i niveauerne, markerede sprog, noter med links \
            i begge retninger, tabeller med overskriftsceller og en indholdsfortegnelse.
            """,
        pictures: """
            Den indeholder de billeder, der blev gemt sammen med teksterne; de øvrige har \
            efterladt deres alternative tekst og adresse.
            """,
        noPictures: """
            Den indeholder ingen andre billeder end omslaget: Hvert billede på en side har \
            efterladt sin alternative tekst og adresse.
            """,
        freedom: """
            Valget af skrift, størrelse og farver overlader den til læseren.
            """)

    package static let swedish = AboutWords(
        purpose: """
            Det här paketet innehåller sparade texter som kan läsas utan nät. Var och en står \
            i författarens egna ord, utan de menyer, den reklam, de delningsknappar och det \
            övriga som sidan satte omkring den.
            """,
        origins: """
            Överst i varje text står det som är känt om dess ursprung, och sist den \
            fullständiga källhänvisningen, filen som texten har gjorts av och kontrollsummorna \
            som styrker det. Det som inte är känt anges som okänt. En titel inom hakparentes \
            är bildad av de första orden eller av filnamnet.
            """,
        notes: """
            Siffrorna i texterna leder till noter med länkarnas adresser.
            """,
        ledger: """
            Det som har tagits bort finns kvar i ett protokoll där varje beslut kan läsas och \
            göras om: kommandot står i textens källblock.
            """,
        book: """
            Boken har rubriker utan hopp i nivåerna, märkta språk, noter med länkar i båda \
            riktningarna, tabeller med rubrikceller och en innehållsförteckning.
            """,
        pictures: """
            Den innehåller de bilder som sparades tillsammans med texterna; de övriga har \
            lämnat sin alternativtext och sin adress efter sig.
            """,
        noPictures: """
            Den innehåller inga andra bilder än omslaget: varje bild på en sida har lämnat sin \
            alternativtext och sin adress efter sig.
            """,
        freedom: """
            Valet av typsnitt, storlek och färger överlåter den åt läsaren.
            """)

    package static let german = AboutWords(
        purpose: """
            Diese Mappe enthält gespeicherte Texte zum Lesen ohne Netz. Jeder steht in den \
            Worten seiner Verfasser, ohne die Navigation, die Werbung, die Schaltflächen zum \
            Teilen und was seine Seite sonst um ihn gestellt hat.
            """,
        origins: """
            Am Anfang jedes Textes steht, was über seine Herkunft bekannt ist, und an seinem \
            Ende der vollständige Nachweis, die Datei, aus der er stammt, und die Prüfsummen, \
            die es belegen. Was nicht bekannt ist, ist als unbekannt bezeichnet. Ein Titel in \
            eckigen Klammern ist aus den ersten Worten oder aus dem Dateinamen gebildet.
            """,
        notes: """
            Die Zahlen in den Texten führen zu Anmerkungen mit den Adressen der Links.
            """,
        ledger: """
            Was herausgenommen wurde, ist in einem Protokoll aufbewahrt, in dem sich jede \
            Entscheidung nachlesen und rückgängig machen lässt: Der Befehl steht im \
            Quellenblock des Textes.
            """,
        book: """
            Das Buch hat lückenlose Überschriftenebenen, gekennzeichnete Sprachen, Anmerkungen \
            mit Links in beide Richtungen, Tabellen mit Kopfzellen und ein Inhaltsverzeichnis.
            """,
        pictures: """
            Es enthält die Bilder, die mit den Texten gespeichert wurden; von den übrigen sind \
            Alternativtext und Adresse geblieben.
            """,
        noPictures: """
            Es enthält außer dem Umschlag keine Bilder: Von jedem Bild einer Seite sind \
            Alternativtext und Adresse geblieben.
            """,
        freedom: """
            Die Wahl von Schrift, Größe und Farben überlässt es den Lesenden.
            """)

    package static let french = AboutWords(
        purpose: """
            Ce dossier contient des textes enregistrés, à lire sans réseau. Chacun y figure \
            dans les mots de son auteur, sans la navigation, la publicité, les boutons de \
            partage et tout ce dont sa page l’entourait.
            """,
        origins: """
            En tête de chaque texte figure ce que l’on sait de son origine, et à la fin la \
            référence complète, le fichier dont il est tiré et les empreintes qui en font foi. \
            Ce que l’on ignore est dit inconnu. Un titre entre crochets a été formé des \
            premiers mots ou du nom du fichier.
            """,
        notes: """
            Les chiffres dans les textes renvoient à des notes qui donnent les adresses des \
            liens.
            """,
        ledger: """
            Ce qui a été retiré est conservé dans un registre où chaque décision peut être lue \
            et annulée\u{A0}: la commande figure dans le bloc de source du texte.
            """,
        book: """
            Le livre a des titres sans saut de niveau, des langues indiquées, des notes \
            reliées au texte dans les deux sens, des tableaux avec en-têtes et une table des \
            matières.
            """,
        pictures: """
            Il contient les images enregistrées avec les textes\u{A0}; les autres ont laissé \
            leur texte de remplacement et leur adresse.
            """,
        noPictures: """
            Il ne contient pas d’autre image que sa couverture\u{A0}: chaque image d’une page \
            a laissé son texte de remplacement et son adresse.
            """,
        freedom: """
            Il laisse au lecteur le choix des caractères, de leur taille et des couleurs.
            """)

    package static let spanish = AboutWords(
        purpose: """
            Este dosier contiene textos guardados para leerlos sin conexión. Cada uno figura \
            con las palabras de su autor, sin la navegación, la publicidad, los botones para \
            compartir y lo demás que su página ponía alrededor.
            """,
        origins: """
            Al comienzo de cada texto figura lo que se sabe de su origen y, al final, la cita \
            completa, el archivo del que procede y los resúmenes criptográficos que lo \
            prueban. Lo que no se sabe se declara desconocido. Un título entre corchetes se ha \
            formado con las primeras palabras o con el nombre del archivo.
            """,
        notes: """
            Los números de los textos llevan a notas con las direcciones de los enlaces.
            """,
        ledger: """
            Lo que se ha quitado se conserva en un registro en el que cada decisión puede \
            leerse y revertirse: la orden figura en el bloque de fuente del texto.
            """,
        book: """
            El libro tiene títulos sin saltos de nivel, idiomas señalados, notas con enlaces \
            en ambos sentidos, tablas con encabezados y una tabla de contenido.
            """,
        pictures: """
            Contiene las imágenes que se guardaron con los textos; las demás han dejado su \
            texto alternativo y su dirección.
            """,
        noPictures: """
            No contiene más imágenes que la de la cubierta: cada imagen de una página ha \
            dejado su texto alternativo y su dirección.
            """,
        freedom: """
            Deja al lector la elección de la letra, el tamaño y los colores.
            """)
}
