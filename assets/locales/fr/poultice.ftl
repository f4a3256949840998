# Every sentence Poultice shows. One section a room; keys begin with the room's name.
# Plain words, short sentences: the reader may be in pain, half asleep, and across the room.

## Words used everywhere

app-name = Poultice
modality-cold = Froid
modality-ice-massage = Massage glacé
modality-heat = Chaleur
modality-rest = Repos
span-mins = { $mins } min
span-hours = { $hours } h
span-hours-mins = { $hours } h { $mins } min
span-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
weekday-mon = lun.
weekday-tue = mar.
weekday-wed = mer.
weekday-thu = jeu.
weekday-fri = ven.
weekday-sat = sam.
weekday-sun = dim.
clock-day = { $weekday } { $day }
decimal-sign = ,
rehearsal-mark = Simulation, { $speed } fois plus rapide

## Protocols: reading and checking them

protocol-cold-20-every-1-2h-name = Froid 20 min, repos 1–2 h, puis chaleur
protocol-cold-20-every-1-2h-summary =
    Une poche de froid dans une serviette fine pendant 20 minutes, puis 1 à 2 heures sans rien. Entre 48 et 72 heures
    après le début de la douleur, vous passez à la chaleur, jusqu’à la fin du 7e jour.
protocol-cold-20-every-1-2h-evidence =
    Pour la lombalgie, il y a trop peu de données pour dire que le froid aide. Les durées sont usuelles, non prouvées.
    La chaleur apporte un soulagement léger et de courte durée.

protocol-cold-25-90-name = Froid 25 min, repos 1 h 30, puis chaleur
protocol-cold-25-90-summary =
    Une poche de froid sur un linge fin pendant 25 minutes, puis une heure et demie sans rien. 25 minutes est le
    chiffre publié ; 20 est le maximum usuel.
protocol-cold-25-90-evidence =
    Pour la lombalgie, il y a trop peu de données pour dire que le froid aide. Les durées sont usuelles, non prouvées.
    La plupart des conseils cliniques s’arrêtent à 20 minutes.

protocol-cold-20-30-name = Froid 20 min, repos 30 min, puis chaleur
protocol-cold-20-30-summary =
    Une poche de froid enveloppée pendant 20 minutes, puis environ une demi-heure sans rien, pendant deux jours, et un
    troisième si le gonflement et la douleur le demandent. Un rythme serré : commencez seulement quand la peau a
    retrouvé sa sensation normale.
protocol-cold-20-30-evidence =
    Pour la lombalgie, il y a trop peu de données pour dire que le froid aide. Les durées sont usuelles, non prouvées.
    Une demi-heure peut être trop courte pour que la peau se réchauffe.

protocol-cold-15-20-several-name = Froid 15–20 min, plusieurs fois par jour, puis chaleur
protocol-cold-15-20-several-summary =
    Une poche de froid dans un linge pendant 15 à 20 minutes, plusieurs fois par jour pendant deux jours, puis la
    chaleur. Les articles n’indiquent pas de temps de repos ; 2 à 3 heures, c’est notre interprétation.
protocol-cold-15-20-several-evidence =
    Pour la lombalgie, il y a trop peu de données pour dire que le froid aide. Les durées sont usuelles, non prouvées.

protocol-cold-nhs-name = Froid 15–20 min, toutes les 2–3 h
protocol-cold-nhs-summary =
    Du froid pendant 15 à 20 minutes, à recommencer toutes les 2 à 3 heures, les 2 à 3 premiers jours. Les chiffres
    viennent des conseils du NHS pour les entorses et les élongations.
protocol-cold-nhs-evidence =
    Des conseils pour les entorses, appliqués ici au dos. Pour la lombalgie, il y a trop peu de données pour dire que
    le froid aide. Les durées sont usuelles, non prouvées.

protocol-cold-short-name = Froid 5–10 min, toutes les 2–3 h, puis chaleur
protocol-cold-short-summary =
    De courtes applications de froid, 5 à 10 minutes toutes les 2 à 3 heures, pendant 1 à 2 jours, puis de la chaleur
    pendant 10 à 15 minutes, 3 ou 4 fois par jour. Un choix en douceur.
protocol-cold-short-evidence =
    Pour la lombalgie, il y a trop peu de données pour dire que le froid aide. Les durées sont usuelles, non prouvées.

protocol-intermittent-10-10-10-name = Froid 10, repos 10, froid 10, toutes les 2 h
protocol-intermittent-10-10-10-summary =
    Deux courtes applications de froid avec 10 minutes de repos entre les deux, à recommencer toutes les 2 heures,
    pendant 72 heures. Le repos laisse à la peau le temps de récupérer.
protocol-intermittent-10-10-10-evidence =
    Un essai chez 89 personnes avec une entorse de la cheville : moins de douleur à l’activité pendant la première
    semaine. Non essayé sur le dos.

protocol-heat-15-20-name = Chaleur 15–20 min
protocol-heat-15-20-summary =
    Un bain, un coussin chauffant ou une bouillotte pendant 15 à 20 minutes, pour une douleur qui a commencé il y a
    plus de 48 heures. L’article n’indique pas de temps de repos ; 2 à 3 heures, c’est notre interprétation.
    Après 7 jours, on vous demande si vous voulez continuer.
protocol-heat-15-20-evidence =
    La chaleur apporte un soulagement léger et de courte durée dans la lombalgie aiguë. Les durées sont usuelles, non
    prouvées.

protocol-heat-first-name = Chaleur 15–20 min, toutes les 2–3 h
protocol-heat-first-summary =
    De la chaleur dès le début, pendant 15 à 20 minutes, à recommencer toutes les 2 à 3 heures. Pour une lombalgie
    aiguë sans blessure ni gonflement. Après 7 jours, on vous demande si vous voulez continuer.
protocol-heat-first-evidence =
    Le seul choix ici qui s’appuie sur des données de qualité modérée : un soulagement léger et de courte durée. Les
    durées sont usuelles, non prouvées.

protocol-heat-20-ice-massage-10-name = Chaleur 20 min, ou massage glacé 10 min
protocol-heat-20-ice-massage-10-summary =
    À chaque fois, vous choisissez : de la chaleur pendant 20 minutes, ou de la glace promenée sans arrêt sur la peau
    pendant 10. Si aucun des deux n’aide, consultez un médecin. Après 72 heures, on vous demande si vous voulez
    continuer.
protocol-heat-20-ice-massage-10-evidence =
    La chaleur apporte un soulagement léger et de courte durée dans la lombalgie aiguë. Les durées sont usuelles, non
    prouvées.

protocol-heat-then-cold-name = Chaleur 15–20 min, puis massage glacé 10 min
protocol-heat-then-cold-summary =
    Un coussin chauffant pendant 15 à 20 minutes, puis aussitôt un massage froid de 10 minutes au plus. Pour une
    douleur qui a commencé il y a plus de 48 heures. L’article n’indique pas de temps de repos ; au moins une heure,
    c’est notre interprétation. Après 7 jours, on vous demande si vous voulez continuer.
protocol-heat-then-cold-evidence =
    À notre connaissance, aucune étude n’appuie la chaleur suivie de froid sur le dos. Les durées sont usuelles, non
    prouvées.

protocol-error-line-field = Ligne { $line }, { $field } : { $problem }
protocol-error-line = Ligne { $line } : { $problem }
protocol-error-field = { $field } : { $problem }
protocol-error-whole = Le protocole : { $problem }

protocol-problem-file-too-large = il dépasse { $kib } Kio. Ce n’est pas un protocole.
protocol-problem-syntax = ce n’est pas du TOML : { $message }.
protocol-problem-unknown-key = aucun protocole n’a cette clé. Une faute de frappe ?
protocol-problem-wrong-type = il faut ici { $expected }.
protocol-problem-unknown-word = il faut l’un de ces mots : { $known }.
protocol-problem-missing = cette valeur manque.
protocol-problem-not-one-key = il faut ici exactement une de ces clés : { $known }.
protocol-problem-empty-list = cette liste est vide.
protocol-problem-too-many = cette liste est trop longue. Le maximum est de { $most }.
protocol-problem-reversed = le premier nombre est plus grand que le second.
protocol-problem-zero = il faut au moins 1.
protocol-problem-negative = un nombre négatif n’est pas permis ici.
protocol-problem-absurd = ce nombre est trop grand. Au-delà de { $most }, il n’a pas de sens.
protocol-problem-length = ce texte doit avoir de { $least } à { $most } caractères.
protocol-problem-unprintable = ce texte contient un caractère impossible à afficher.
protocol-problem-bad-id = un identifiant a de 1 à 64 caractères : a à z, 0 à 9 et traits d’union.
protocol-problem-ask-without-stopped = cela ne va qu’avec until = "stopped".
protocol-problem-window-not-later = cette phase doit finir plus tard que les phases précédentes.
protocol-problem-only-rest = une application a besoin d’une étape autre que le repos.
protocol-problem-rest-at-edge = une application ne peut ni commencer ni finir par un repos.
protocol-problem-rest-alternative = le repos ne peut pas être un autre choix, ni en avoir un.

protocol-kind-text = un texte entre guillemets
protocol-kind-number = un nombre entier
protocol-kind-number-or-range = un nombre entier, ou deux entre crochets
protocol-kind-list = une liste entre crochets
protocol-kind-table = une table de clés et de valeurs
protocol-kind-stopped-or-table = le mot "stopped" ou une table

source-article = article web { $key }

rhythm-cold = froid
rhythm-ice-massage = massage glacé
rhythm-heat = chaleur
rhythm-rest = repos
rhythm-step = { $modality } { $mins } min
rhythm-or = { $one } ou { $other }
rhythm-then = { $before } ; puis { $next }
rhythm-off-mins = { $mins } min de repos
rhythm-off-hours = { $hours } h de repos
rhythm-every-mins = toutes les { $mins } min
rhythm-every-hours = toutes les { $hours } h
rhythm-per-day = au plus { $count } par jour
rhythm-until-hours = jusqu’à { $hours } h
rhythm-until-days = jusqu’à la fin du jour { $days }
rhythm-until-count = { $count ->
    [one] { $count } fois
   *[other] { $count } fois
}
rhythm-until-stopped = jusqu’à votre arrêt
rhythm-until-asked = jusqu’à votre arrêt, question à { $hours } h
rhythm-until-asked-days = jusqu’à votre arrêt, question après le jour { $days }

# (protocols end)


## Safety: findings and their reasons

safety-too-long-refuse =
    { $mins } minutes de { $what } sans interruption peuvent léser la peau et les nerfs. Poultice ne dépasse jamais
    { $limit } minutes.
safety-too-long-warn = { $mins } minutes de { $what } sans interruption, c’est plus que les { $limit } usuelles.
safety-too-long-published = { $mins } minutes de { $what } : chiffre publié, plus que les { $limit } usuelles.
safety-rest-too-short =
    Seulement { $rest } min de repos après jusqu’à { $skin } min sur la peau. La peau doit récupérer au moins aussi
    longtemps.
safety-rest-after-cold =
    { $rest } min de repos, c’est peut-être trop court après le froid. La peau doit avoir retrouvé sa sensation
    normale. Le minimum usuel est de { $limit } min.
safety-many-cold = Jusqu’à { $count } applications de froid tiennent dans une journée. Le maximum usuel est de { $limit }.
safety-cold-too-late = Le froid peut durer jusqu’à { $hours } heures après le début de la douleur. L’usage va jusqu’à { $limit } heures.
safety-cold-no-end = Le froid n’a pas de fin prévue. L’usage va jusqu’à { $limit } heures après le début de la douleur.
safety-heat-too-early =
    { $hours ->
        [0] La chaleur peut commencer tout de suite.
        [one] La chaleur peut commencer { $hours } heure après le début de la douleur.
       *[other] La chaleur peut commencer { $hours } heures après le début de la douleur.
    } Sur une blessure récente ou un gonflement, attendez { $limit } heures.
safety-with-suggestion = { $reason } Le même rythme est possible avec { $mins } minutes.

# (safety end)


## The session: refusals

refusal-no-session = Aucune session en cours.
refusal-session-running = Une session est déjà en cours. Arrêtez-la d’abord.
refusal-not-now-resting = Impossible pendant le repos.
refusal-not-now-ready = Impossible maintenant : la prochaine application peut déjà démarrer.
refusal-not-now-due = Impossible maintenant : la prochaine application est à faire.
refusal-not-now-applying = Impossible tant que quelque chose est sur la peau.
refusal-not-now-remove-now = Impossible maintenant : retirez d’abord la poche.
refusal-not-now-choosing-switch = Répondez d’abord : changer, ou continuer comme avant ?
refusal-not-now-paused = La session est en pause. Reprenez-la d’abord.
refusal-not-now-finished = Le programme est terminé.
refusal-not-now-idle = Aucune session en cours.
refusal-not-asked = Rien n’est demandé maintenant : le programme reste de lui-même dans cette phase. On vous demandera quand la suivante pourra commencer.
refusal-last-part = C’est la dernière phase du programme. Pour le terminer, arrêtez la session.
refusal-on-skin = Quelque chose est sur la peau. Retirez-le d’abord.
refusal-resting = Trop tôt. La peau doit se réchauffer jusqu’à { $until }.
refusal-unsafe = Ce programme ne peut pas démarrer :
refusal-malformed = Ce programme est mal écrit : { $problem }
refusal-out-of-bounds = { $field } : de { $low } à { $high }.
refusal-onset-ahead = La douleur ne peut pas avoir commencé dans le futur.
refusal-programme-over = Le début est trop ancien : il ne reste rien de ce programme.
refusal-no-such-choice = Cette étape propose : { $choices }.
refusal-nothing-to-undo = Il n’y a rien à annuler.
field-minutes = Minutes
field-score = Le score de douleur
field-note = La longueur de la note
refusal-nothing-to-amend = Il n’y a rien à changer là : cette entrée n’existe pas, ou elle le dit déjà.
refusal-under-way = Cette application n’est pas finie. Terminez-la d’abord.
refusal-no-room = L’application doit tenir entre { $from } et { $to } : avant et après, autre chose était sur la peau, ou rien ne pouvait y être.
refusal-step-is = { $minutes ->
    [one] Cette étape dure { $minutes } minute.
   *[other] Cette étape dure { $minutes } minutes.
}
refusal-not-so-long-ago = { $minutes ->
    [0] C’est en place depuis moins d’une minute.
    [one] C’est en place depuis { $minutes } minute seulement.
   *[other] C’est en place depuis { $minutes } minutes seulement.
}
refusal-on-for = { $minutes ->
    [1] À compter de { $since }, cela a pu rester une minute sur la peau.
   *[other] À compter de { $since }, cela a pu rester de 1 à { $minutes } minutes sur la peau.
} Si la pose a eu lieu plus tôt, dites depuis quand.
refusal-time-not-up = Le temps n’est pas encore écoulé : il le sera à { $until }.

## What the person did, as it is told when it is noted or taken back

act-noted = Noté : { $what }.
act-taken-back = Annulé : { $what }.
act-on = { $what ->
    [heat] chaleur posée à { $time }
    [massage] massage glacé à partir de { $time }
   *[cold] glace posée à { $time }
}
act-off = { $what ->
    [heat] chaleur retirée à { $time }
    [massage] massage glacé jusqu’à { $time }
   *[cold] glace retirée à { $time }
}
act-off-unknown = { $what ->
    [heat] chaleur retirée, personne ne sait depuis quand
    [massage] massage glacé fini, personne ne sait depuis quand
   *[cold] glace retirée, personne ne sait depuis quand
}
act-skin-fine = la peau va bien
act-later = plus tard, à { $time }
act-skipped = une application sautée
act-paused = la pause
act-resumed = la fin de la pause
act-kept = rester comme avant
act-switched-heat = le passage à la chaleur
act-switched = le passage à la phase suivante
act-finished = la fin du programme
act-stopped = la fin de la session
act-pain = douleur { $score }
act-pain-before = douleur { $score } avant
act-pain-after = douleur { $score } après
act-correction = la correction du numéro { $number }
act-pain-correction = la correction du score de douleur { $number }
act-pain-dropped = le score de douleur { $number } est supprimé du suivi
act-amended = Numéro { $number } : en place de { $from } à { $to }, { $mins } min.
act-amended-unknown = Numéro { $number } : posé à { $from }, personne ne sait pour combien de temps.
act-amended-not-done = Numéro { $number } : pas fait.
act-pain-amended = Score de douleur { $number } : { $score } sur 10.

# (session end)


## Reminders: notifications and their buttons

reminder-ready-cold-title = Prochaine glace possible
reminder-ready-heat-title = Prochaine chaleur possible
reminder-first-cold-title = Première glace possible
reminder-first-heat-title = Première chaleur possible
reminder-due-cold-title = C’est l’heure de la glace
reminder-due-heat-title = C’est l’heure de la chaleur
reminder-skin-check-title = Regardez votre peau
reminder-remove-cold-title = Retirez la glace
reminder-remove-heat-title = Retirez la chaleur
reminder-switch-heat-title = Passer à la chaleur ?
reminder-switch-title = Passer à la phase suivante ?
reminder-go-on-title = Continuer ainsi ?
reminder-switched-heat-title = Le froid est fini. Place à la chaleur.
reminder-switched-title = La phase suivante a commencé
reminder-missed-title =
    { $count ->
        [one] { $count } application manquée
       *[other] { $count } applications manquées
    }
reminder-finished-title = Le programme est terminé
reminder-first-body = Quand vous voulez. { $minutes } minutes, avec un linge contre la peau.
reminder-ready-body = { $minutes } minutes, avec un linge contre la peau. Quand vous voulez, jusqu’à { $due }.
reminder-due-body = La peau est redevenue normale ? Le linge est mis ? Alors { $minutes } minutes.
reminder-skin-first = La dernière application a duré trop longtemps. Regardez d’abord votre peau.
reminder-skin-check-body = Blanche, cireuse, avec des cloques ou des picotements ? Alors retirez tout de suite.
reminder-remove-body =
    { $over ->
        [0] Les { $minutes } minutes sont écoulées.
        [one] Les { $minutes } minutes ont pris fin à { $end }. C’est une minute de trop.
       *[other] Les { $minutes } minutes ont pris fin à { $end }. C’est { $over } minutes de trop.
    }
reminder-remove-long = Les { $minutes } minutes ont pris fin à { $end }. C’est { $over } de trop.
reminder-remove-unsure-body = En place depuis { $since } selon l’horloge, mais elle n’est plus fiable depuis le redémarrage.
reminder-switch-body = Désormais, la chaleur convient. Sans réponse, le changement se fait tout seul { $hours } heures après le début.
reminder-go-on-body = Cela fait un moment. Est-ce que cela aide ? Plus rien n’est prévu tant que vous ne répondez pas.
reminder-finished-body =
    { $done ->
        [one] { $done } application faite. Le bilan montre si elle a aidé.
       *[other] { $done } applications faites. Le bilan montre si elles ont aidé.
    }
reminder-next-body = La prochaine : { $time }.
reminder-missed-since =
    { $count ->
        [one] { $count } application a été manquée entre-temps.
       *[other] { $count } applications ont été manquées entre-temps.
    }
button-start = Démarrer
button-later = Plus tard
button-skip = Sauter
button-skin-fine = Ça va
button-stop-now = Retirer
button-off-now = C’est retiré
button-off-on-time = Retiré à l’heure
button-off-unknown = J’ignore quand
button-heat = Chaleur
button-cold = Froid
button-finish = Terminer
button-stay-cold = Garder le froid
button-stay-heat = Garder la chaleur
button-open = Ouvrir
button-open-summary = Voir le bilan

# (reminders end)


## The agent: problems it reports

awake-reason = Quelque chose est sur la peau et doit être retiré à l’heure
agent-autostart-reason = Votre programme en cours continue après un redémarrage
tray-on = { $what ->
    [heat] Chaleur en place. À retirer à { $time }.
    [massage] Massage glacé jusqu’à { $time }
   *[cold] Glace en place. À retirer à { $time }.
}
tray-resting = Repos
tray-waiting = { $what ->
    [heat] Chaleur, quand vous voulez
   *[cold] Glace, quand vous voulez
}
tray-paused = En pause. Aucun rappel.
button-pause = Pause
button-resume = Reprendre

agent-history-waits = { $why } En attendant, tout continue en mémoire. Un nouvel essai se fait tout seul ; d’ici là, { $count ->
    [one] { $count } entrée attend d’être écrite, et serait perdue
   *[other] { $count } entrées attendent d’être écrites, et seraient perdues
} si l’ordinateur s’éteignait.

agent-other-version-newer = L’agent en marche est Poultice { $agent } ; ceci est { $own }, plus ancien. Votre session continue. Fermez cette fenêtre et rouvrez Poultice.

# (agent end)


## The store: settings and history

store-dirs-no-home = Aucun dossier personnel n’est connu. Indiquez un dossier avec --dir.
store-dirs-nowhere = Le dossier { $path } est introuvable : { $error }. Donnez son chemin complet.
store-dirs-create = Le dossier { $path } est inutilisable : { $error }. Vérifiez qui peut y écrire, ou indiquez-en un autre avec --dir.
store-dirs-not-ours = Le dossier { $path } appartient à quelqu’un d’autre. Supprimez-le, ou indiquez-en un autre avec --dir.
store-io-missing = { $path } n’existe pas.
store-io-denied = { $path } : vous n’avez pas le droit de le lire ou d’y écrire ({ $error }). Vérifiez à qui il appartient.
store-io = { $path } : { $error }. Vérifiez qui peut y écrire, et qu’il reste de la place sur le disque.
store-reason-not-text = ce n’est pas du texte
store-reason-too-large = c’est trop long
store-settings-unknown-key = { $path }, ligne { $line } : rien ici ne s’appelle { $key }. Cela reste dans le fichier.
store-settings-bad-value = { $path }, ligne { $line } : { $key } ne peut pas être { $value }. Permis : { $allowed }. La valeur par défaut est utilisée.
store-settings-set-aside = Les réglages dans { $path } sont illisibles : { $reason }. Ils sont gardés sous le nom { $aside }. Les valeurs par défaut sont utilisées.
store-settings-syntax = la ligne { $line } n’est pas du TOML : { $message }
store-settings-cant-read = Les réglages dans { $path } sont illisibles : { $error }. Les valeurs par défaut sont utilisées.
store-settings-no-such-key = Il n’y a pas de réglage { $key }.
store-settings-not-allowed = { $key } ne peut pas être { $value }. Permis : { $allowed }.
store-allowed-whole = un nombre entier de { $min } à { $max }
store-allowed-flag = on ou off
store-allowed-one-of = un mot parmi { $words }
store-allowed-sleep = des heures comme 22:30-07:00, ou off
store-allowed-text = une ligne, { $max } caractères au plus
store-setting-sleep = Vos heures de sommeil. Alors, aucun rappel pour une nouvelle application.
store-setting-due-repeat-mins = Minutes entre deux rappels d’une application à faire.
store-setting-due-repeats = Nombre de répétitions de ce rappel.
store-setting-removal-repeat-secs = Secondes entre deux alarmes pour retirer la poche.
store-setting-snooze-mins = Combien de minutes dure « plus tard ».
store-setting-skin-check-mins = Minutes avant de vous demander de regarder votre peau.
store-setting-switch-policy = Du froid à la chaleur : demander, le plus tôt possible, ou le plus tard possible.
store-setting-sound = Carillon avec les rappels, ou non.
store-setting-volume = Volume du carillon, en pour cent.
store-setting-theme = Couleurs de la fenêtre.
store-setting-language = Langue des textes.
store-setting-text-percent = Taille du texte, en pour cent.
store-setting-reduced-motion = Fenêtre immobile, ou non.
store-setting-speech = Rappels lus à voix haute, ou non.
store-setting-tray = Icône dans la barre, ou non.
store-setting-autostart = Une session en cours reprend toute seule après la connexion à l’ordinateur, ou non.
store-setting-respect-do-not-disturb = Rappels de pose en attente tant que le bureau est en mode « ne pas déranger », ou non.
store-setting-last-site = Le dernier endroit douloureux.
store-setting-last-protocol = Le dernier programme démarré.
store-protocol-skipped = { $path } est laissé de côté. { $reason }
store-protocol-unusable = { $path } : { $reason }
store-protocol-not-text = Ce n’est pas du texte.
store-protocol-too-large = C’est trop long.
store-protocol-cant-read = Lecture impossible : { $error }.
store-protocol-built-in-id = L’identifiant { $id } est celui d’un programme fourni avec Poultice. Choisissez-en un autre.
store-protocol-id-taken = { $other } a aussi l’identifiant { $id }. Choisissez-en un autre.
store-protocol-other-name = { $path } devrait s’appeler { $id }.toml, comme son identifiant. Il marche quand même.
store-protocol-not-found = Aucun programme ni fichier ne s’appelle { $wanted }.
store-protocol-bad-id = { $id } ne peut pas être un identifiant. Utilisez des minuscules de a à z, des chiffres et des traits d’union.
store-protocol-exists = { $path } existe déjà. Choisissez un autre identifiant, ou dites qu’il peut être remplacé.
store-history-newer = L’historique { $path } vient d’un Poultice plus récent. Mettez Poultice à jour pour le lire. Rien n’a été changé.
store-history-corrupt = L’historique { $path } est abîmé : { $reason }. L’agent le mettra de côté à son prochain démarrage.
store-history-row = Dans l’historique { $path }, table { $table }, session { $session }, l’entrée { $seq } est illisible : { $reason }. Une sauvegarde est peut-être intacte.
store-history-row-session = Dans l’historique { $path }, table { $table }, la session { $session } est illisible : { $reason }. Une sauvegarde est peut-être intacte.
store-history-conflict = L’historique { $path } contient autre chose comme entrée { $seq } de la session { $session }. Un autre agent est-il en marche ?
store-history-gap = Dans l’historique { $path }, l’entrée { $expected } de la session { $session } manque avant l’entrée { $found }.
store-history-no-session = Dans l’historique { $path }, le début de la session { $session } manque.
store-history-no-backup = Il n’y a pas de sauvegarde dans { $path }.
store-history-recovered = L’historique était abîmé : { $reason }. Il est gardé sous le nom { $aside }. Un nouveau, vide, est à sa place.
store-history-recovered-backup = L’historique était abîmé : { $reason }. Il est gardé sous le nom { $aside }. La sauvegarde la plus récente est { $backup } : vous pouvez la restaurer.
store-backup-sessions =
    { $count ->
        [0] aucune session
        [one] une session
       *[other] { $count } sessions
    }
store-backup-unreadable = illisible
store-size-kb = { $size } ko
store-size-mb = { $size } Mo
store-allowed-command = une liste de textes : le programme, puis ses arguments

# (store end)


## Window: everywhere

window-pain-score = Douleur { $score } sur 10
window-pain-least = aucune douleur
window-pain-most = la pire imaginable
window-less = { $what } : moins
window-more = { $what } : plus

window-sort = Trier : { $what }
window-sorted-down = trié, le plus grand ou le plus récent d’abord
window-sorted-up = trié, le plus petit ou le plus ancien d’abord

window-screen-now = En cours
window-screen-programme = Programme
window-screen-record = Suivi
window-screen-protocols = Protocoles
window-screen-help = Aide
window-screen-settings = Réglages
window-screen-doctor = Tout vérifier
window-undo = Annuler
window-show = Montrer
window-check = Vérifier
window-agent-lost = La partie qui envoie les rappels ne répond pas. Elle est relancée.
window-problem-notifications = Les notifications ne marchent pas ici. La fenêtre et le son vous préviennent à la place.
window-problem-sound = Il n’y a pas de son. La notification et la fenêtre vous préviennent à la place.
window-problem-history = Ce qui se passe ne peut pas être gardé sur le disque pour l’instant. { $detail }
window-problem-history-set-aside = L’historique était abîmé et a été mis de côté. { $detail }
window-problem-settings = Le fichier des réglages contient une erreur. { $detail }
window-problem-clock = Depuis le redémarrage, l’horloge ne peut pas être juste. La durée de pose est une estimation.
window-not-sent = Ce n’est pas enregistré : la partie qui envoie les rappels ne répond pas.
window-not-understood = Ce n’est pas enregistré. { $why }
window-protocol-saved = Enregistré.
window-protocol-deleted = Supprimé.
window-done-removed = C’est retiré. Enregistré.
window-done-removed-after = C’est retiré. Enregistré : { $span }.
window-done-skipped = Application sautée.
window-done-snoozed = Rappel plus tard.
window-done-switched = Changé.
window-done-kept = Cela reste ainsi.
window-done-stopped = La session est terminée. Ce qui a été enregistré est gardé.
window-done-amended = Corrigé.
window-done-pain-dropped = Le score de douleur est supprimé.
window-done-pain = Douleur { $score } sur 10, noté.
window-shortcuts = Touches
window-key-space = Espace
window-key-escape = Échap
window-key-screens = 1–7
window-key-ctrl = Ctrl+{ $key }
window-does-primary = Le grand bouton
window-does-later = Plus tard
window-does-skip = Sauter
window-does-pause = Pause, reprendre
window-does-skin-fine = La peau va bien
window-does-keep = Rester ainsi
window-does-undo = Annuler
window-does-floor = Le temps, lisible de loin
window-does-leave = Retour
window-does-screens = Les écrans, dans l’ordre
window-does-commands = Chercher une commande
window-does-list = Ces touches
commands-none = Aucune commande ne porte ce nom.
commands-turn-on = { $what } : activer
commands-turn-off = { $what } : désactiver
window-problem-autostart = Poultice ne démarrera pas tout seul à la prochaine connexion à l’ordinateur. { $detail }
window-problem-hooks = Une de vos commandes de rappel n’a pas marché. { $detail }
window-problem-speech = Le rappel n’a pas pu être lu à voix haute. { $detail }

# (window end)


## Window: start

start-title = Démarrer
start-where = Où ?
start-lower-back = Bas du dos
start-neck = Nuque
start-knee = Genou
start-ankle = Cheville
start-other-place = Autre…
start-where-other = Où avez-vous mal ?
start-since = Depuis quand ?
start-since-now = À l’instant
start-since-six = Il y a 6 h
start-since-yesterday = Hier
start-since-pick = Choisir…
start-since-days = Il y a (jours)
start-since-hours = Il y a (heures)
start-unit-days = { $days ->
    [one] jour
   *[other] jours
}
start-unit-hours = h plus tôt
start-since-morning = Ce matin
start-since-hour = Heure du jour
start-unit-hour = h
start-since-is = { $days ->
    [0] C’est-à-dire aujourd’hui à { $time }.
    [1] C’est-à-dire hier à { $time }.
   *[other] C’est-à-dire il y a { $days } jours, { $day } { $time }.
}
start-since-by-clock = En heure du jour…
start-since-by-hours = En heures écoulées…
start-injury = Blessure récente ou gonflement ?
start-injury-fresh = Blessure récente
start-injury-swelling = Gonflement
start-injury-neither = Non : un spasme
start-why-injury = Suggéré : après une blessure récente, d’abord le froid, pendant 48 à 72 heures.
start-why-spasm = Suggéré : le début usuel. Pour un spasme, la chaleur est un aussi bon choix.
start-why-late = Suggéré : une fois 48 heures passées depuis le début de la douleur, la chaleur est le conseil usuel.
start-others = Conseils usuels, non prouvés. Autres programmes…
start-fewer = Moins de programmes
start-other = { $rhythm }. Source : { $sources }.
start-source = Source : { $source }
start-read = J’ai lu ceci et je démarre quand même
start-not-cold = À ne pas utiliser sans demander conseil d’abord en cas de Raynaud, de mauvaise circulation, de peau engourdie ou de maladie du cœur.
start-not-heat = À ne pas utiliser sans demander conseil d’abord en cas de gonflement récent, de peau engourdie, d’infection ou de mauvaise circulation.
start-list = Liste complète
start-list-close = Fermer la liste
start-item = • { $words }
start-go = Rien de cela : démarrer
start-read-first = Lisez d’abord l’avertissement ci-dessus.
start-refused = Impossible de démarrer. La raison est ci-dessus.
start-preview = Les jours à venir
start-preview-today = Aujourd’hui { $time }
start-preview-on = { $what ->
    [heat] chaleur, { $mins } min
    [massage] massage glacé, { $mins } min
   *[cold] glace, { $mins } min
}
start-preview-again = { $what ->
    [heat] à nouveau la chaleur
    [massage] à nouveau le massage glacé
   *[cold] à nouveau la glace
}
start-preview-sleep = vous dormez
start-preview-choice = { $what ->
    [heat] passer à la chaleur ou non
   *[cold] passer au froid ou non
}
start-preview-switch = { $what ->
    [heat] désormais la chaleur
   *[cold] désormais le froid
}
start-preview-finish = terminé
start-preview-pace = De toujours au plus tôt à toujours au plus tard.
start-preview-at = { $time } · { $hours } h

# (window-start end)


## Window: now

now-title = En cours
now-floor = Le temps, lisible de loin
now-subline-short = { $span } depuis le début
now-subline = { $name } · { $span } depuis le début
now-strip = { $now } h sur { $all } h
now-strip-began = Début
now-strip-end = Jour { $day }
now-today = Aujourd’hui
now-today-empty = Plus rien aujourd’hui.
now-day-on = en place
now-day-ready = possible
now-day-unknown = inconnu
now-day-no-answer = sans réponse
now-day-suspended = PC en veille
now-day-off = PC éteint
now-day-skipped = sautée
now-day-asleep = sommeil
now-day-window = { $from }–{ $by }
now-on = { $what ->
    [heat] Chaleur en place. À retirer à { $time }.
    [massage] Massage glacé. Fin à { $time }.
   *[cold] Glace en place. À retirer à { $time }.
}
now-left = restant sur { $mins } min
now-look-at-skin = Regardez votre peau. Blanche, cireuse, avec des cloques ou des picotements ? Retirez tout.
now-take-off = Retirer maintenant
now-remove = { $what ->
    [heat] Retirez la chaleur. Les { $mins } minutes ont pris fin à { $time }.
    [massage] Arrêtez le massage glacé. Les { $mins } minutes ont pris fin à { $time }.
   *[cold] Retirez la glace. Les { $mins } minutes ont pris fin à { $time }.
}
now-remove-unsure = { $what ->
    [heat] Retirez la chaleur. Depuis le redémarrage, personne ne sait depuis combien de temps elle est en place.
    [massage] Arrêtez le massage glacé. Depuis le redémarrage, personne ne sait depuis combien de temps il dure.
   *[cold] Retirez la glace. Depuis le redémarrage, personne ne sait depuis combien de temps elle est en place.
}
now-over = au-delà de { $mins } min
now-is-off = C’est retiré
now-was-off-on-time = Retiré à l’heure
now-was-off-ago = { $mins ->
    [one] Retiré il y a { $mins } minute
   *[other] Retiré il y a { $mins } minutes
}
now-is-off-unknown = C’est retiré, j’ignore depuis quand
now-off-when = Quand le retrait a-t-il vraiment eu lieu ?
now-off-now = À l’instant
now-off-on-time = À l’heure, { $time }
now-off-ago = Il y a…
now-off-unknown = Je l’ignore
now-off-ago-name = Retiré depuis
now-unit-min = min
now-unit-min-ago = min
now-rest = { $what ->
    [heat] Repos. Prochaine chaleur à partir de { $from }, au plus tard à { $by }.
    [massage] Repos. Prochain massage glacé à partir de { $from }, au plus tard à { $by }.
   *[cold] Repos. Prochaine glace à partir de { $from }, au plus tard à { $by }.
}
now-rest-exactly = { $what ->
    [heat] Repos. Prochaine chaleur à { $from }.
    [massage] Repos. Prochain massage glacé à { $from }.
   *[cold] Repos. Prochaine glace à { $from }.
}
now-asleep = { $what ->
    [heat] Dormez bien. Prochaine chaleur à partir de { $from }.
    [massage] Dormez bien. Prochain massage glacé à partir de { $from }.
   *[cold] Dormez bien. Prochaine glace à partir de { $from }.
}
now-after-night = { $what ->
    [heat] C’est assez pour aujourd’hui. Après la nuit, chaleur à partir de { $from }.
    [massage] C’est assez pour aujourd’hui. Après la nuit, massage glacé à partir de { $from }.
   *[cold] C’est assez pour aujourd’hui. Après la nuit, glace à partir de { $from }.
}
now-enough-today = { $what ->
    [heat] C’est assez pour aujourd’hui. Prochaine chaleur à partir de { $from }.
    [massage] C’est assez pour aujourd’hui. Prochain massage glacé à partir de { $from }.
   *[cold] C’est assez pour aujourd’hui. Prochaine glace à partir de { $from }.
}
now-short-pause = { $what ->
    [heat] Un court repos. La chaleur reprend à { $from }.
    [massage] Un court repos. Le massage glacé reprend à { $from }.
   *[cold] Un court repos. La glace reprend à { $from }.
}
now-until-next = { $what ->
    [heat] avant la chaleur
    [massage] avant le massage glacé
   *[cold] avant la glace
}
now-again-from = { $what ->
    [heat] Chaleur à partir de { $time }
    [massage] Massage glacé à partir de { $time }
   *[cold] Glace à partir de { $time }
}
now-first = { $what ->
    [heat] Le coussin chauffant est prêt ? Quand vous voulez.
    [massage] La glace est prête ? Quand vous voulez.
   *[cold] La poche et le linge sont prêts ? Quand vous voulez.
}
now-ready = { $what ->
    [heat] Chaleur possible. Au plus tard à { $by }.
    [massage] Massage glacé possible. Au plus tard à { $by }.
   *[cold] Glace possible. Au plus tard à { $by }.
}
now-due = { $what ->
    [heat] C’est l’heure de la chaleur. À faire depuis { $time }.
    [massage] C’est l’heure du massage glacé. À faire depuis { $time }.
   *[cold] C’est l’heure de la glace. À faire depuis { $time }.
}
now-step-due = { $what ->
    [heat] Maintenant, la chaleur.
    [massage] Maintenant, le massage glacé.
   *[cold] Maintenant, encore la glace.
}
now-snoozed = { $what ->
    [heat] La chaleur peut attendre. Rappel à { $time }.
    [massage] Le massage glacé peut attendre. Rappel à { $time }.
   *[cold] La glace peut attendre. Rappel à { $time }.
}
now-to-start = { $what ->
    [heat] de chaleur
    [massage] de massage glacé
   *[cold] de glace
}
now-start = { $what ->
    [heat] Peau normale, pas trop chaud : { $mins } min
    [massage] Peau normale, bougez la glace : démarrer { $mins } min
   *[cold] Peau normale, linge mis : démarrer { $mins } min
}
now-start-early = { $what ->
    [heat] Démarrer plus tôt : peau normale, pas trop chaud, { $mins } min
    [massage] Démarrer plus tôt : peau normale, bougez la glace, { $mins } min
   *[cold] Démarrer plus tôt : peau normale, linge mis, { $mins } min
}
now-early = Votre peau s’est assez reposée : vous pouvez aussi démarrer maintenant.
now-early-night = Vous ne dormez pas ? Vous pouvez aussi démarrer maintenant.
now-start-short = { $what ->
    [heat] Démarrer la chaleur, { $mins } min
    [massage] Démarrer le massage, { $mins } min
   *[cold] Démarrer la glace, { $mins } min
}
now-later = Plus tard ({ $span })
now-skip = Sauter
now-pause = Pause
now-stop = Arrêter…
now-stop-sure = Arrêter cette session ? Ce qui est enregistré est conservé.
now-stop-yes = Arrêter
now-stop-no = Continuer
now-more = Plus
now-switch-sure = Quitter maintenant cette partie du programme, avant l’heure ? Vous pouvez revenir en arrière avec « Annuler ».
now-skin-fine = La peau va bien
now-which = Avec quoi ?
now-how-long = Durée
now-paused-big = Pause
now-paused-caption = aucun rappel
now-paused = Aucun rappel jusqu’à la reprise.
now-resume = Reprendre
now-switch = { $what ->
    [heat] { $hours } heures sont passées. Passer à la chaleur, ou garder le froid ?
   *[cold] { $hours } heures sont passées. Passer au froid, ou garder { $stay ->
        [heat] la chaleur
       *[cold] le froid
    } ?
}
now-switch-by-itself = Sans réponse, le changement se fait tout seul : { $time }.
now-finish-question = { $hours } heures sont passées. Terminer, ou continuer ainsi ?
now-go-on = { $what ->
    [heat] Est-ce que la chaleur aide ? Rien n’est prévu tant que vous ne répondez pas.
    [massage] Est-ce que le massage glacé aide ? Rien n’est prévu tant que vous ne répondez pas.
   *[cold] Est-ce que le froid aide ? Rien n’est prévu tant que vous ne répondez pas.
}
now-hours-caption = depuis le début
now-switch-to = { $what ->
    [heat] Passer à la chaleur
    [massage] Passer au massage glacé
   *[cold] Passer au froid
}
now-finish = Terminer
now-stay = { $what ->
    [heat] Garder la chaleur
    [massage] Garder le massage glacé
   *[cold] Garder le froid
}
now-go-on-with = { $what ->
    [heat] Continuer la chaleur
    [massage] Continuer le massage glacé
   *[cold] Continuer le froid
}
now-switched = { $what ->
    [heat] Le froid est fini. Désormais, c’est la chaleur.
   *[cold] La phase suivante a commencé.
}
now-missed = La dernière a été manquée. Rien n’est perdu : le rythme continue.
now-pain-before = Douleur maintenant ?
now-pain-after = Douleur après ?
now-pain-note = Une note, si vous voulez
now-pain-keep = Noter
now-pain-drop = Pas maintenant
now-finished = Le programme est fini.
now-finished-caption = faites
now-counts = { $done ->
    [one] { $done } faite
   *[other] { $done } faites
} · { $missed ->
    [one] { $missed } manquée
   *[other] { $missed } manquées
} · { $skipped ->
    [one] { $skipped } sautée
   *[other] { $skipped } sautées
} · { $asleep } pendant le sommeil
now-pain-change = Douleur : { $first } sur 10 au début, { $last } à la fin.
now-pain-unknown = Trop peu de scores de douleur pour dire si cela a aidé.
now-new-session = Nouvelle session
now-see-record = Voir le suivi
now-when-help = Quand consulter
floor-idle = Aucune session en cours.
floor-leave = Échap : retour
floor-space = Espace · { $what }

# (window-now end)


## Window: programme

programme-title = Programme
programme-legend = Une ligne par jour. Plein : fait. Pointillé : à venir. Appuyez sur une application passée pour la corriger.
programme-none = Il n’y a pas de programme à montrer.
programme-preview = Rien n’est en cours. Voici comment « { $name } » se déroulerait, commencé maintenant.
programme-preview-note = Un aperçu au rythme le plus lent. Rien de tout cela n’arrive avant que vous démarriez.
programme-to-start = Choisir et démarrer
programme-day = Jour { $number }
programme-window = { $low }–{ $high } h
programme-story = { $day }, { $time }, { $what } : { $came }
programme-story-on = en place, { $planned } min prévues.
programme-story-done = { $minutes } min sur { $planned }.
programme-story-unknown = { $planned } min prévues, durée réelle inconnue.
programme-story-skipped = sautée.
programme-story-asleep = tombée dans votre sommeil.
programme-story-pain = Douleur { $before } → { $after }.
programme-story-pain-before = Douleur avant : { $score }.
programme-story-pain-after = Douleur après : { $score }.
programme-story-coming = { $day }, { $from } à { $to } : { $what }, { $minutes } min.
programme-story-coming-at = { $day }, { $time } : { $what }, { $minutes } min.
programme-missed-no-answer = sans réponse
programme-missed-suspended = l’ordinateur était en veille
programme-missed-off = l’ordinateur était éteint
programme-sum-done = { $count ->
    [one] { $count } faite
   *[other] { $count } faites
}
programme-sum-missed = { $count ->
    [one] { $count } manquée
   *[other] { $count } manquées
}
programme-sum-skipped = { $count ->
    [one] { $count } sautée
   *[other] { $count } sautées
}
programme-sum-cold = froid : encore { $count } environ
programme-sum-heat = chaleur : encore { $count } environ
programme-sum-cold-then-heat = froid : encore { $count } environ, puis chaleur
programme-sum-over = le programme est fini
programme-sum-paused = en pause

# (window-programme end)


## Window: record

record-title = Suivi
record-none = –
record-on-now = en place, sur { $planned }
record-minutes = { $real } sur { $planned }
record-skin-fine = va bien
record-missed = Manquée
record-skipped = Sautée
record-asleep = Sommeil
record-pain = { $before } → { $after }
record-pain-alone = Douleur notée
record-when = Quand
record-what = Quoi
record-mins = Minutes
record-pain-column = Douleur
record-skin = Peau
record-note = Note
record-empty = Rien n’est encore enregistré. Ce que vous faites, et votre douleur avant et après, apparaîtront ici.
record-effect-rule = Moins de 2 points, cela dit peu (Farrar 2001).
record-effect-none = Trop tôt pour dire ce qui aide.
record-effect-none-note = Notez la douleur avant et après une application : l’effet apparaîtra ici.
record-plot = La douleur dans le temps
record-plot-note = 0 aucune douleur, 10 la pire imaginable. Cercle vide : avant ; plein : après. Dans la bande : pas de changement net.
record-plot-empty = Aucun score de douleur n’a été noté dans ce programme.
record-plot-before = avant
record-plot-after = après
record-plot-between = entre deux
record-plot-point = { $when } : douleur { $score }, { $of }
record-plot-switch-heat = Passage à la chaleur
record-plot-switch-cold = Passage au froid
record-plot-switch = Phase suivante
record-log = Noter la douleur
record-log-question = Douleur maintenant ?
record-log-note = Note
record-log-hint = ce que vous avez fait, ce qui a aidé
record-log-save = Noter
record-log-cancel = Annuler
record-session = Quel programme
record-session-now = Celui-ci
record-session-past = { $day } : { $name }
record-amended = corrigé après coup
record-share = Partager
record-share-close = Fermer
record-share-report = Pour un soignant
record-share-report-note = Deux pages : ce qui a été fait, et si cela a aidé.
record-share-name = Nom de la personne
record-share-name-hint = nom, ou rien : une ligne pour l’écrire
record-share-report-show = Ouvrir le rapport
record-share-pdf = Enregistrer en PDF
record-share-html = Enregistrer en page web
record-share-calendar = Pour votre agenda
record-share-calendar-note = Les rappels qui restent, pour le téléphone aussi. Exportez à nouveau si les heures ont changé.
record-share-calendar-show = Ouvrir dans l’agenda
record-share-calendar-save = Enregistrer pour l’agenda
record-share-data = Tout le suivi
record-share-data-note = Tous les programmes, en tableaux pour un tableur, ou tout, à reprendre sur un autre ordinateur.
record-share-table = Enregistrer les applications (CSV)
record-share-pain = Enregistrer la douleur (CSV)
record-share-json = Enregistrer tout (JSON)
record-share-in = Importer un export
record-press = Appuyez sur une ligne pour la corriger.

repair-title = Corriger
repair-question = Comment était-ce vraiment ?
repair-on = Sur la peau
repair-unknown = Posée, durée inconnue
repair-not-done = Pas faite
repair-since = Posée à
repair-since-wrong = Écrivez l’heure ainsi : 14:20.
repair-minutes = Minutes sur la peau
repair-min = min
repair-save = Enregistrer
repair-cancel = Annuler
repair-delete = Supprimer
repair-pain = Douleur { $score } sur 10, { $of }
repair-pain-scores = Ses scores de douleur
repair-pain-question = Quelle était la douleur ?
repair-under-way = Ce n’est pas fini. Terminez d’abord.

# (window-record end)


## Window: protocols

protocols-title = Protocoles
protocols-line = Les protocoles intégrés sont tels que publiés. Les vôtres sont libres, dans les limites.
protocols-own = Les vôtres
protocols-own-none = Aucun pour l’instant. Copiez un protocole intégré et changez ce qu’il vous faut.
protocols-new = Nouveau protocole
protocols-open-file = Ouvrir un fichier
protocols-save-file = Mettre en fichier
protocols-file-bad-note = Rien n’a été changé. Corrigez le fichier et ouvrez-le à nouveau.
protocols-built-in = Intégrés
protocols-read = Le lire
protocols-read-from = Source : { $sources }
protocols-back = ‹ Retour
protocols-evidence = Degré de certitude
protocols-evidence-none = Rien n’est dit à ce sujet.
protocols-sources = Sources
protocols-sources-none = Aucune citée.
protocols-id = Son nom dans les fichiers et en ligne de commande : { $id }
protocols-use = Choisir celui-ci
protocols-edit = Modifier
protocols-duplicate = Copier et modifier
protocols-delete = Supprimer
protocols-delete-sure = Supprimer « { $name } » ? Un programme en cours qui l’utilise continue.
protocols-delete-yes = Oui, supprimer
protocols-delete-no = Garder
protocols-part = { $number }. { $what }
protocols-on = Pose
protocols-then = Puis
protocols-or = ou
protocols-step = { $what } { $mins } min
protocols-rest = Repos
protocols-rest-removal = { $mins } min après le retrait
protocols-rest-start = { $mins } min après la pose
protocols-until = Fin
protocols-until-window = entre { $low } et { $high } h après le début de la douleur
protocols-until-hours = { $hours } h après le début de la douleur
protocols-until-day = à la fin du jour { $day } après le début de la douleur
protocols-until-count = { $count ->
    [one] après { $count } fois
   *[other] après { $count } fois
}
protocols-until-asked = à votre arrêt ; la question est posée { $hours } h après le début de la douleur
protocols-until-asked-day = à votre arrêt ; la question est posée après le jour { $day }
protocols-until-stopped = à votre arrêt
protocols-per-day = Par jour
protocols-per-day-count = { $count ->
    [one] au plus { $count } fois
   *[other] au plus { $count } fois
}
protocols-copy-name = { $name } (le mien)
protocols-copy-title = Copie de { $name }
protocols-copy-summary = Fait à partir de « { $name } ».
protocols-edit-title = Modifier
protocols-new-title = Nouveau protocole
protocols-undo = Annuler
protocols-redo = Rétablir
protocols-name = Nom
protocols-id-name = Nom court
protocols-id-note = Pour les fichiers et la ligne de commande : a à z, 0 à 9, traits d’union.
protocols-id-taken = Un autre protocole porte ce nom court.
protocols-summary = À quoi il sert
protocols-save = Enregistrer
protocols-faults = Enregistrement encore impossible : { $count ->
    [one] une erreur.
   *[other] { $count } erreurs.
}
protocols-add-part = Ajouter une phase
protocols-remove-part = Enlever la phase { $number }
protocols-add-step = Ajouter une étape
protocols-remove-step = Enlever l’étape { $number }
protocols-step-number = Étape { $number }
protocols-add-or = Proposer autre chose à la place
protocols-remove-or = Enlever ce choix
protocols-what = Ce qu’on pose
protocols-minutes = Minutes
protocols-unit-min = min
protocols-unit-h = h
protocols-unit-times = fois
protocols-least = { $what }, au moins
protocols-most = { $what }, au plus
protocols-to = à
protocols-from = Compté depuis
protocols-from-removal = À partir du retrait
protocols-from-start = À partir de la pose
protocols-until-form-hours = Une durée
protocols-until-form-count = Un nombre de fois
protocols-until-form-stop = Votre arrêt
protocols-hours = Heures depuis le début
protocols-times = Nombre de fois
protocols-ask = Demander s’il faut continuer
protocols-ask-hours = Question après
protocols-per-day-limit = Limiter le nombre par jour
protocols-strip = Commencé maintenant
protocols-strip-none = Il ne peut pas démarrer ainsi.
protocols-strip-gap = { $count ->
    [one] Un jour n’est pas montré ici.
   *[other] { $count } jours ne sont pas montrés ici.
}
protocols-leave-sure = Des changements ne sont pas enregistrés.
protocols-leave-yes = Quitter sans enregistrer
protocols-leave-no = Rester

# (window-protocols end)


## Window: settings

settings-title = Réglages
settings-line = Chaque changement prend effet aussitôt, même pour un programme en cours.
settings-file = Gardé dans { $path }
settings-group-sleep = Sommeil
settings-group-reminders = Rappels
settings-group-sound = Son
settings-group-look = Aspect
settings-unit-min = min
settings-unit-times = fois
settings-unit-secs = s
settings-unit-percent = %
settings-sleep = Heures de sommeil
settings-sleep-note = Aucun rappel d’application à ces heures. « Retirer » sonne toujours.
settings-sleep-hours = De et à
settings-sleep-from = Début du sommeil
settings-sleep-to = Fin du sommeil
settings-sleep-form = Écrivez les heures ainsi : 22:30 et 7:00. Rien n’a été changé.
settings-sleep-same = Les deux heures sont les mêmes. Rien n’a été changé.
settings-due-every = Rappeler toutes les
settings-due-every-note = Quand une application est à faire et que personne ne répond.
settings-due-times = Combien de fois
settings-due-times-note = Ensuite, elle compte comme manquée.
settings-removal = « Retirer » toutes les
settings-removal-note = Jusqu’à une réponse, de jour comme de nuit.
settings-snooze = Plus tard, c’est
settings-snooze-note = Combien de temps un rappel attend quand vous choisissez « Plus tard ».
settings-skin = Regarder la peau après
settings-skin-note = Un rappel discret pendant que la poche est en place.
settings-switch = Passage à la chaleur
settings-switch-note = À la fin du délai, le changement se fait tout seul.
settings-switch-ask = Demander
settings-switch-early = Aussitôt
settings-switch-late = Au plus tard
settings-sound = Carillon
settings-sound-note = Trois sons courts : poser, retirer, attention.
settings-speech = Rappels parlés
settings-speech-note = Une voix dit quoi faire. Sous Linux, il faut speech-dispatcher.
settings-volume = Volume
settings-try = Essayer
settings-theme = Couleurs
settings-theme-system = Système
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-language = Langue
settings-disturb = Respecter « ne pas déranger »
settings-disturb-note = « Possible » et « C’est l’heure » attendent la fin. « Retirer » n’attend jamais.
settings-text = Taille du texte
settings-text-note = Tout dans la fenêtre grandit avec elle.
settings-motion = Sans mouvement
settings-motion-note = Rien ne bouge dans la fenêtre, sauf le compte à rebours.
settings-group-start = Départ
settings-site = Dernier endroit douloureux
settings-site-note = Déjà rempli quand vous démarrez.
settings-programme = Programme
settings-programme-note = Proposé en premier quand vous démarrez.
settings-programme-none = Aucun encore
settings-group-home = Bureau
settings-tray = Icône dans la barre
settings-tray-note = Où vous en êtes, et les mêmes boutons, à côté de l’horloge.
settings-autostart = Reprendre au redémarrage
settings-autostart-note = Tant qu’un programme est en cours, ses rappels reviennent à la prochaine connexion à l’ordinateur.

# (window-settings end)


## Window: help

help-title = Quand consulter
help-lead = Chacun de ces signes compte plus que le programme. Arrêtez-le et demandez de l’aide.
help-before = Avant de démarrer
help-beside = À côté du minuteur
help-not-advice = Poultice est un minuteur : ni un dispositif médical, ni un avis médical. En cas de doute, demandez à un médecin ou à un pharmacien.
help-version = Poultice { $version }, MIT ou Apache 2.0
help-licences = Caractères : Inter, par les Inter Project Authors, SIL Open Font License 1.1

help-emergency = Appelez les secours maintenant
help-emergency-legs = Vos deux jambes sont faibles, engourdies ou fourmillent.
help-emergency-saddle = La peau autour des organes génitaux ou des fesses est engourdie.
help-emergency-bladder = Vous n’arrivez pas à uriner ou à aller à la selle, ou vous ne pouvez pas vous retenir.
help-emergency-chest = Vous avez aussi mal à la poitrine.
help-emergency-accident = La douleur est apparue lors d’un accident grave.
help-emergency-stand = Vous ne pouvez pas tenir debout ou marcher.

help-same-day = Consultez un médecin aujourd’hui
help-same-day-fever = Vous avez de la fièvre, au-dessus de 38,3 °C ou 101 °F.
help-same-day-weight = Vous perdez du poids sans savoir pourquoi.
help-same-day-limb = Un bras ou une jambe est faible ou engourdi.
help-same-day-leg-pain = La douleur descend dans une jambe.
help-same-day-night = La douleur est plus forte la nuit, ou le repos ne la calme pas.
help-same-day-belly = Vous avez très mal au ventre, ou vos urines sont fréquentes, douloureuses ou avec du sang.
help-same-day-history = Vous avez eu un cancer, ou vous avez les os fragiles et avez fait une chute.

help-not-improving = Consultez un médecin si cela ne va pas mieux
help-not-improving-hours = La douleur est encore intense après 12 heures.
help-not-improving-days = Cela ne va pas mieux après quelques jours.
help-not-improving-weeks = Au plus tard, si cela ne va pas mieux après une à deux semaines.

help-from-treatment = Retirez et arrêtez
help-from-treatment-skin = La peau fait des cloques, ou devient dure, blanche ou cireuse.
help-from-treatment-prickle = Cela picote, ou la douleur augmente.
help-from-treatment-numb = Un engourdissement ou une faiblesse persiste après le retrait de la poche. Consultez un médecin.

help-no-cold = Avant le froid, demandez conseil à un professionnel de santé
help-no-cold-raynaud = Vous avez un syndrome de Raynaud, une urticaire au froid ou une cryoglobulinémie.
help-no-cold-circulation = Votre circulation est mauvaise, ou vous avez une maladie des vaisseaux des bras ou des jambes.
help-no-cold-numb = La peau y est engourdie, ou le diabète en a diminué la sensibilité.
help-no-cold-heart = Vous avez une angine de poitrine ou une autre maladie du cœur.
help-no-cold-skin = La peau y est blessée ou infectée.
help-no-cold-injury = Le froid vous a déjà causé une lésion.
help-no-cold-sedated = Vous avez pris quelque chose qui rend somnolent.

help-no-heat = Avant la chaleur, demandez conseil à un professionnel de santé
help-no-heat-swelling = L’endroit est gonflé depuis peu ou saigne.
help-no-heat-numb = La peau n’y sent pas la chaleur.
help-no-heat-infection = Vous avez une infection à cet endroit, ou de la fièvre.
help-no-heat-circulation = Votre circulation est mauvaise.
help-no-heat-cancer = Vous avez ou avez eu un cancer à cet endroit.
help-no-heat-pregnancy = Vous êtes enceinte : pas de chaleur sur le ventre.
help-no-heat-sedated = Vous avez bu de l’alcool ou pris un sédatif.
help-no-heat-patch = Vous portez un patch médicamenteux tout près. La chaleur lui fait libérer plus de médicament.
help-no-heat-rub = Il y a sur la peau un baume au menthol, à la capsaïcine ou au salicylate.
help-no-heat-lying = Vous pourriez vous endormir. Ne dormez jamais avec un coussin chauffant, et ne vous couchez jamais dessus.

help-each-time = À chaque fois
help-each-time-cloth = Mettez un linge entre la poche et la peau.
help-each-time-normal = Commencez seulement quand la peau a retrouvé sa sensation normale.
help-each-time-look = Regardez la peau après cinq minutes.
help-each-time-sleep = Ne commencez pas si vous risquez de vous endormir.
help-each-time-works =
    Faites ce qui vous aide. Si le froid ne fait qu’engourdir et que vous restez raide, raccourcissez-le ou arrêtez.

help-self-care = S’allonger, bouger, se reposer
help-self-care-pillows = Allongez-vous sur une surface ferme, avec deux ou trois oreillers sous les genoux.
help-self-care-floor = Ou allongez-vous par terre, les mollets posés sur une chaise.
help-self-care-night = La nuit, un matelas ferme et des oreillers sous les jambes. Pas sur le ventre.
help-self-care-heat-side = Avec la chaleur, allongez-vous sur le côté. Se coucher sur un coussin chaud peut brûler.
help-self-care-walk = Reposez-vous un court moment, puis marchez doucement. Pas d’exercice qui augmente la douleur.
help-self-care-drink = Buvez assez.

help-evidence = Degré de certitude
help-evidence-cold = On ne sait pas encore si le froid aide dans la lombalgie. Il y a trop peu d’études.
help-evidence-heat =
    Les ceintures chauffantes apportent un léger soulagement pour peu de temps. Cela vient d’une revue de 9 essais chez
    1 117 personnes.
help-evidence-either = Dans un service d’urgences, 60 personnes ont eu d’aussi bons résultats avec le froid qu’avec la chaleur. Choisissez ce que vous préférez.
help-evidence-rhythm = Aucune étude n’établit la durée ni la fréquence. Les durées indiquées ici sont usuelles, non prouvées.
help-evidence-healing = Rien ne montre que l’un ou l’autre guérit un dos plus vite. Le froid engourdit ; la chaleur amène du sang à l’endroit.
help-evidence-articles = S0 à S4 sont cinq articles web généraux sur les spasmes du dos. Aucun ne cite d’étude pour ses durées.
help-evidence-advice = Poultice mesure le temps. Il ne remplace pas un avis médical.

help-pain-score = Le score de douleur
help-pain-score-scale = Des nombres entiers de 0 à 10. 0 est l’absence de douleur, 10 la pire que vous puissiez imaginer.
help-pain-score-change = Moins de 2 points, ou moins de 30 %, n’est pas un changement net.
help-pain-score-when = Notez-le sur le moment, avant et après une application.

# (window-help end)


## The command line

cli-about = Tient le rythme d’un programme de froid ou de chaleur pendant des jours. Sans sous-commande, ouvre la fenêtre.
cli-after-help =
    Codes de sortie : 0 fait ; 1 échec ; 2 mauvais usage ; 3 refusé.
    POULTICE_DIR indique un dossier, comme --dir.
cli-dir = Tout garder dans ce dossier, à part de vos propres sessions
cli-json = Répondre en JSON
cli-rehearse = Faire passer le temps tant de fois plus vite, dans un dossier jetable sauf si --dir est donné (1 à 10000)
cli-floor = Remplir la fenêtre avec le temps, pour le lire depuis le sol
cli-agent = Lancer le processus d’arrière-plan qui envoie les rappels (les autres sous-commandes le lancent au besoin)
cli-agent-quit = Arrêter celui qui est en marche ; sa session est gardée et continue avec le suivant
cli-start = Démarrer une session
cli-protocol-or-file = L’identifiant d’un protocole, ou un fichier de protocole
cli-onset = Quand la douleur a commencé : il y a 30m, 6h ou 2d, une heure comme 07:00, ou une date comme 2026-03-01T08:00:00+01:00
cli-site = L’endroit douloureux
cli-injury = Ce qui accompagne la douleur
cli-status = Dire où en est la session
cli-apply = La poche est en place
cli-apply-mins = Pour tant de minutes, dans les limites de l’étape
cli-apply-with = Avec quoi, si l’étape offre un choix
cli-remove = La poche est retirée
cli-remove-on-time = Retirée à l’heure
cli-remove-ago = Retirée il y a tant de minutes
cli-remove-unknown = Personne ne sait quand elle a été retirée
cli-snooze = Rappeler plus tard
cli-snooze-minutes = Tant de minutes plus tard ; sinon selon le réglage
cli-skip = Sauter cette application
cli-pause = Aucun rappel jusqu’à la reprise
cli-resume = Reprendre après une pause
cli-switch = Passer à la phase suivante du programme
cli-keep = Garder cette phase du programme
cli-pain = Noter la douleur
cli-pain-score = De 0, aucune douleur, à 10, la pire que vous puissiez imaginer
cli-pain-before = Avant l’application
cli-pain-after = Après l’application
cli-pain-note = Une note à côté
cli-fine = Vous avez regardé la peau et elle va bien
cli-undo = Annuler votre dernière action
cli-stop = Arrêter la session
cli-protocols = Lister, montrer et vérifier les protocoles
cli-protocols-list = Lister les protocoles
cli-protocols-show = En montrer un, avec ses sources
cli-protocols-check = Vérifier un fichier de protocole : 0 bon ou avertissements, 3 refusé par une limite, 1 illisible
cli-protocol-file = Un fichier de protocole
cli-preview = Montrer ce qui viendrait, sans rien démarrer
cli-preview-start = Quand le programme démarrerait, comme pour --onset, une heure étant la prochaine ; maintenant si rien n’est dit
cli-preview-hours = Combien d’heures regarder à l’avance
cli-preview-sleep = Heures de sommeil, comme 22:30-07:00, ou off
cli-preview-pace = Agir au début ou à la fin de chaque intervalle
cli-history = Montrer les sessions passées
cli-history-session = Montrer une session, ses applications et ses scores de douleur : latest, son numéro dans la liste, ou son identifiant
cli-history-check = Chercher des dommages dans tout l’historique
cli-history-backups = Lister les sauvegardes quotidiennes, avec leur contenu
cli-history-restore = Mettre une sauvegarde à la place de l’historique
cli-history-restore-file = La sauvegarde ; la plus récente si rien n’est dit
cli-settings = Lire et changer les réglages
cli-settings-get = Montrer un réglage, ou tous
cli-settings-set = Changer un réglage
cli-settings-path = Montrer où est le fichier des réglages
cli-settings-list = Montrer chaque réglage et ce qu’il accepte
cli-settings-key = Le nom du réglage
cli-settings-value = Sa nouvelle valeur
cli-completions = Afficher un script de complétion pour un shell
cli-completions-shell = Quel shell
cli-man = Écrire les pages de manuel dans un dossier
cli-man-dir = Le dossier

cli-only-window = --rehearse et --floor vont avec la fenêtre : poultice --rehearse SPEED. Pour une simulation sans fenêtre : poultice agent --rehearse SPEED
cli-no-display =
    Il n’y a pas d’écran pour ouvrir une fenêtre. Ceci marche sans :
    start, status, apply, remove, snooze, skip, pause, resume, switch, keep, pain, fine, undo, stop,
    protocols, preview, history, settings, agent. Voir poultice --help.
cli-dir-not-text = Le nom du dossier n’est pas un texte valable. Indiquez-en un autre avec --dir.
cli-agent-not-running = Aucun agent n’est en marche ici.
cli-agent-not-started = L’agent n’a pas pu démarrer : { $why }. Pour savoir pourquoi : poultice doctor
cli-agent-broken = La connexion à l’agent s’est coupée : { $why }. Réessayez.
cli-agent-other-version = L’agent en marche est Poultice { $agent }, ceci est { $own }. Arrêtez l’ancien : poultice agent --quit
cli-agent-not-understood = L’agent n’a pas compris, ou n’a pas été compris : { $why }
cli-agent-already-running = Un agent est déjà en marche dans { $folder }. Il ne faut rien de plus.
cli-agent-failed = L’agent ne peut pas marcher : { $why }
cli-log-unusable = Le journal { $file } ne peut pas être écrit : { $why }
cli-rehearsal-unreadable = L’horloge de la simulation { $file } est illisible : { $why }. Supprimez le fichier pour recommencer.
cli-rehearsal-folder =
    Cette simulation est dans { $dir }
    Les autres commandes y accèdent avec --dir { $dir }
cli-rehearsal-running = Un agent est déjà en marche dans { $dir } à une autre vitesse. Arrêtez-le d’abord : poultice --dir { $dir } agent --quit
cli-bad-onset = { $typed } n’est pas une date. Écrivez 30m, 6h ou 2d pour dire il y a combien de temps, 07:00 pour une heure du jour, ou une date comme 2026-03-01T08:00:00+01:00
cli-warning = Attention : { $reason }
cli-not-for = { $words } La liste complète est dans la fenêtre, sous « { $page } ».

cli-no-such-protocol = { $wanted } : aucun protocole ni fichier de ce nom. Voir : poultice protocols list

cli-switched-early = C’est tôt : le programme le prévoit { $hours } heures après le début de la douleur.
cli-to-take-back = Pour annuler : poultice undo
cli-do-remove = Ensuite : poultice remove
cli-do-remove-early = Si la poche vient d’être retirée : poultice remove. Si elle l’a été plus tôt : poultice remove --ago MINUTES
cli-do-stop = Pour l’arrêter : poultice stop
cli-do-resume = Pour continuer : poultice resume
cli-do-answer = Les réponses : poultice switch, ou poultice keep
cli-began = La douleur a commencé il y a { $span } : { $time }.
cli-status-idle = Aucune session en cours. Pour en démarrer une : poultice start { $protocol }
cli-status-applying = { $what } en place. À retirer à { $end }, dans { $left }.
cli-status-remove-now = Retirez maintenant. Les { $minutes } minutes ont pris fin à { $end }, il y a { $over }.
cli-status-unsure = Retirez maintenant. { $what } en place depuis { $since }, selon une horloge qui n’est pas fiable.
cli-status-resting = Repos.
cli-status-first = { $what } pendant { $minutes } minutes, quand vous voulez.
cli-status-ready = Possible : { $what } pendant { $minutes } minutes. Démarrez quand la peau est redevenue normale.
cli-status-due = À faire : { $what } pendant { $minutes } minutes. Démarrez quand la peau est redevenue normale.
cli-status-switch = { $go } : poultice switch. { $stay } : poultice keep.
cli-status-go-on = Continuer ainsi (poultice keep), ou non (poultice switch) ? Plus rien n’est prévu tant que vous ne répondez pas.
cli-status-paused = En pause. Aucun rappel jusqu’à : poultice resume
cli-status-finished = Le programme est terminé.
cli-status-counts = { $protocol } : { $counts }.
cli-status-rehearsal = Une simulation, { $speed } fois plus rapide que le temps réel.
cli-next-ready = La prochaine à partir de { $time }, dans { $left }.
cli-next-due = À faire à { $time }, dans { $left }.
cli-next-skin-check = Regardez la peau à { $time }.
cli-next-switch = { $what } : { $time }, { $span } après le début de la douleur.
cli-next-wake = La prochaine après le réveil, à partir de { $time }.
cli-next-finish = Le programme finit à { $time }.
cli-count-done = { $count ->
    [one] { $count } faite
   *[other] { $count } faites
}
cli-count-missed = { $count ->
    [one] { $count } manquée
   *[other] { $count } manquées
}
cli-count-skipped = { $count ->
    [one] { $count } sautée
   *[other] { $count } sautées
}
cli-count-asleep = { $count } pendant le sommeil
cli-problem-notifications = Les notifications ne peuvent pas s’afficher : { $why }. Écoutez le carillon.
cli-problem-sound = Les sons ne peuvent pas être joués : { $why }.
cli-problem-history = Ce qui se passe n’est pas enregistré. { $why }
cli-problem-set-aside = { $why }
cli-problem-settings = Les réglages contiennent des erreurs : { $why }
cli-problem-clock = Depuis un redémarrage, l’horloge ne peut pas être juste.

cli-remove-question =
    C’était { $over } de trop. Combien de minutes est-ce vraiment resté sur la peau ?
    Un nombre ; « t » : retiré à l’heure ; « ? » : personne ne sait ; Entrée : retiré à l’instant.
cli-remove-unanswered = Pas de réponse, donc rien n’a été noté. Dites-le avec --on-time, --ago MINUTES ou --unknown.
cli-remove-not-understood = Pas compris. Un nombre de 0 à { $most }, « t », « ? » ou Entrée.

cli-protocol-sources = Sources : { $sources }
cli-check-fine = Bon : rien à y redire.
cli-finding-refuse = Refusé ({ $field }) : { $reason } [{ $source }]
cli-finding-warn = Attention ({ $field }) : { $reason } [{ $source }]

cli-bad-sleep = ce ne sont pas des heures de sommeil : écrivez 22:30-07:00, ou off
cli-preview-nothing = Rien ne vient dans ces heures.
cli-preview-apply = { $modality } : poser, { $minutes } min
cli-preview-day-full = { $what }. C’est tout pour la journée : au plus { $count } par jour.
cli-preview-remove = { $modality } : retirer
cli-preview-ready = { $modality } : possible
cli-preview-due = { $modality } : à faire
cli-preview-switch = la phase { $part } commence : { $modality }
cli-preview-asleep = sommeil
cli-preview-awake = réveil
cli-preview-finish = le programme finit

cli-history-either = Soit --session, soit check, soit restore.
cli-history-empty = Aucune session pour l’instant.
cli-history-finished = terminée le { $at }
cli-history-stopped = arrêtée le { $at }
cli-history-running = en cours
cli-history-sound =
    { $sessions ->
        [one] L’historique est intact : { $sessions } session, entrées : { $entries }.
       *[other] L’historique est intact : { $sessions } sessions, entrées : { $entries }.
    }
cli-history-agent-runs = Un agent est en marche et écrit l’historique. Arrêtez-le d’abord : poultice agent --quit
cli-history-restored = La sauvegarde est en place.
cli-history-restored-aside = La sauvegarde est en place. Ce qui s’y trouvait est maintenant { $aside }
cli-history-no-such-session = { $id } : aucune session, ou plus d’une. Donnez latest, ou un numéro ou un identifiant tiré de : poultice history
cli-history-head = { $protocol }. Début de la douleur : { $onset }.
cli-history-head-site = { $protocol }. Début de la douleur : { $onset } ({ $site }).
cli-history-nothing-done = Rien n’a encore été fait.
cli-record-applied = { $what } en place { $real } min, { $planned } prévues
cli-record-unknown = { $what } en place, durée inconnue, { $planned } min prévues
cli-record-on = { $what } en place, { $planned } min prévues
cli-record-missed = { $what } : manquée
cli-record-missed-suspended = { $what } : manquée, l’ordinateur était en veille
cli-record-missed-off = { $what } : manquée, Poultice n’était pas en marche
cli-record-skipped = { $what } : sautée
cli-record-asleep = { $what } : omise, heures de sommeil
cli-record-pain = douleur { $score } sur 10
cli-record-pain-before = douleur { $score } sur 10 avant
cli-record-pain-after = douleur { $score } sur 10 après

cli-setting-unknown = { $key } : ce réglage n’existe pas. Il y a : { $known }
cli-setting-bad-value = { $key } : { $value } n’est pas permis. Valeurs permises : { $allowed }
cli-man-failed = Les pages de manuel ne peuvent pas être écrites dans { $folder } : { $why }
cli-problem-autostart = Poultice ne démarrera pas tout seul à la prochaine connexion à l’ordinateur : { $why }
cli-agent-at-login = Continuer la session en cours ; s’arrêter aussitôt s’il n’y en a pas
cli-problem-hooks = Une de vos commandes de rappel n’a pas marché : { $why }
cli-problem-speech = Le rappel n’a pas pu être lu à voix haute : { $why }

cli-export = Écrire le suivi pour d’autres programmes, l’agenda ou un soignant
cli-export-out = Dans ce fichier ; sinon sur la sortie standard
cli-export-session = Cette session : latest, son numéro dans l’historique, ou son identifiant ; sinon la plus récente, ou toutes pour csv et json
cli-export-csv = Un tableau de toutes les applications (RFC 4180)
cli-export-csv-pain = Les scores de douleur à la place des applications
cli-export-json = Tout, à relire avec import
cli-export-ics = Les rappels qui restent, pour un agenda
cli-export-report = Deux pages pour un soignant
cli-export-report-format = html, un fichier qui se suffit à lui-même, ou pdf ; sinon selon l’extension du fichier
cli-export-report-name = Le nom de la personne ; sinon une ligne pour l’écrire
cli-export-report-out = Indiquez un fichier pour le rapport : --out report.html, ou --out report.pdf.
cli-export-pdf-out = Un PDF n’est pas du texte. Indiquez un fichier avec --out.
cli-export-format-or-ending = --format { $format } et l’extension de { $file } se contredisent. Omettez --format, ou indiquez un autre fichier.
cli-export-nothing-remains = Il ne reste rien de cette session : rien pour un agenda.
cli-export-not-written = { $file } ne peut pas être écrit : { $why }
share-saved = Enregistré : { $file }
share-saved-here = Ici, pas de fenêtre pour choisir un fichier. Enregistré : { $file }
share-shown = Enregistré et ouvert : { $file }
share-not-shown = C’est enregistré, mais aucun programme ici ne l’ouvre : { $file }
share-not-opened = Aucun programme ici n’ouvre ceci : { $file }
share-no-dialog = Ici, pas de fenêtre pour choisir un fichier. Déposez le fichier sur la fenêtre de Poultice.
share-no-folder = Ici, pas de fenêtre pour choisir un fichier, et aucun dossier personnel n’est connu. Utilisez la ligne de commande : poultice export
drop-here = Déposez ici : un programme (.toml) ou un export (.json)
drop-one = Un seul fichier à la fois.
drop-other = Ce n’est ni un programme (.toml) ni un export (.json).
share-rehearsed = { $file } est le suivi d’une simulation. Seule une autre simulation peut l’importer.
share-rehearsal = Pas dans une simulation : son dossier disparaît avec la partie qui envoie les rappels.
cli-import = Importer les sessions d’un export JSON
cli-import-file = Un fichier écrit par : poultice export json
cli-import-unreadable = { $file } est illisible : { $why }
cli-import-running = La session { $session } était encore en cours lors de l’export. Elle est laissée de côté : arrêtez-la là-bas et exportez à nouveau.
cli-import-done = { $taken ->
    [one] { $taken } importée
   *[other] { $taken } importées
}, { $had } déjà là.
cli-amend = Corriger ce qui est enregistré
cli-amend-number = Quelle application, par son numéro dans : poultice history --session
cli-amend-step = Laquelle de ses étapes, s’il y en a plusieurs
cli-amend-mins = En place pendant tant de minutes
cli-amend-unknown = En place, personne ne sait combien de temps
cli-amend-not-done = Rien n’était sur la peau
cli-amend-since = Quand la pose a vraiment eu lieu : il y a 30m ou 2h, une heure comme 07:00, ou une date comme 2026-03-01T08:00:00+01:00
cli-amend-pain = Corriger un score de douleur, ou le supprimer
cli-amend-pain-number = Quel score, par son numéro dans : poultice history --session
cli-amend-pain-score = Quelle était la douleur, de 0 à 10
cli-amend-pain-drop = Le supprimer du suivi
cli-amend-what = Dites ce qu’il faut changer : voir poultice amend --help
cli-amend-bad-since = { $typed } n’est pas une date : écrivez 30m ou 2h pour dire il y a combien de temps, 07:00 pour une heure du jour, ou une date comme 2026-03-01T08:00:00+01:00
cli-record-amended = { $said } (corrigé)
cli-record-number-step = { $number }, étape { $step }
cli-record-number-pain = douleur { $number }

# (cli end)


## Advice

advice-too-long = { $minutes ->
    [one] C’est resté { $minutes } minute sur la peau au lieu de { $planned }. Regardez votre peau.
   *[other] C’est resté { $minutes } minutes sur la peau au lieu de { $planned }. Regardez votre peau.
}
advice-too-long-hours = C’est resté { $span } sur la peau au lieu de { $planned }. Regardez votre peau.
advice-too-long-unknown = Personne ne sait combien de temps c’est resté sur la peau. Regardez votre peau.
advice-skin-cold = Une peau rouge et fraîche pendant un moment, c’est normal. Une peau blanche, cireuse, dure ou avec des cloques, ou un engourdissement qui persiste, ce n’est pas normal : consultez un médecin aujourd’hui.
advice-skin-heat = Une peau rouge et chaude pendant un moment, c’est normal. Des cloques, une peau blanche ou dure, ou une douleur ou un engourdissement qui persiste, ce n’est pas normal : consultez un médecin aujourd’hui.
advice-with-source = { $advice } [{ $source }]
advice-still-severe = La douleur est intense depuis { $hours } heures maintenant, à { $least } ou plus à chaque fois. C’est assez long pour demander de l’aide : appelez un médecin, et lisez « Quand consulter ».
advice-no-better = { $days } jours après le début, cela ne va pas mieux : { $first } en moyenne au début, { $latest } ces dernières 24 heures. Consultez un médecin.
advice-cold-does-not-help = Après { $applications } fois du froid, la douleur a changé de { $change } en moyenne. Ce n’est pas un soulagement sur lequel on peut compter. Raccourcissez le froid, ou passez à la chaleur. Faites ce qui vous aide.
advice-after-cold = Après le froid, la douleur était en moyenne { $change } ({ $times }) : { $verdict }.
advice-after-heat = Après la chaleur, la douleur était en moyenne { $change } ({ $times }) : { $verdict }.
advice-points-lower = plus faible de { $points } sur l’échelle
advice-points-higher = plus forte de { $points } sur l’échelle
advice-points-same = la même
advice-times = { $count ->
    [one] { $count } fois
   *[other] { $count } fois
}
advice-verdict-no-clear-change = pas de changement net
advice-verdict-less = moins de douleur
advice-verdict-more = plus de douleur
advice-source = Source : { $source }
advice-dismiss = Masquer

# (advice end)


## Export

export-ics-name = Poultice
export-ics-rehearsal-name = Poultice, une simulation
export-ics-rehearsal = Simulation : { $what }
export-ics-cold = Froid, { $minutes } min
export-ics-ice-massage = Massage glacé, { $minutes } min
export-ics-heat = Chaleur, { $minutes } min
export-ics-switch-heat = Désormais : chaleur
export-ics-switch = La phase suivante commence
export-ics-finish = Le programme finit
export-ics-application =
    Quand vous voulez jusqu’à { $until }, avec un linge contre la peau. Réglez un minuteur : il faut retirer à l’heure.
    Si vous commencez plus tard, les suivantes se décalent aussi. Exportez alors à nouveau. { $programme }.
export-ics-switch-window = Vous pouvez rester comme avant jusqu’à { $late }. Exportez alors à nouveau. { $programme }.
export-ics-programme = { $programme }.

export-report-title = Suivi du froid et de la chaleur
export-report-rehearsal = Une simulation, { $speed } fois plus rapide que le temps réel. Personne n’a rien fait de tout cela.
export-report-name = Nom
export-report-site = Endroit douloureux
export-report-onset = Début de la douleur
export-report-with = Avec
export-report-injury = une blessure récente
export-report-swelling = un gonflement
export-report-started = Début du programme
export-report-ended = Fin du programme
export-report-running = encore en cours ({ $date })
export-report-stopped = { $date }, arrêté avant la fin
export-report-programme = Programme
export-report-rhythm = { $rhythm }.
export-report-source = Source : { $sources }.
export-report-articles = Les articles web sont des textes généraux sur les spasmes du dos et ne citent aucune étude.
export-report-switched-heat-person = Passage à la chaleur le { $date }, par choix.
export-report-switched-heat = Passage à la chaleur le { $date }, comme prévu.
export-report-switched-person = La phase suivante a commencé le { $date }, par choix.
export-report-switched = La phase suivante a commencé le { $date }, comme prévu.
export-report-done-of = { $done } sur { $due }
export-report-done = faites, sur celles à faire
export-report-missed = manquées
export-report-skipped = sautées par choix
export-report-asleep = pendant le sommeil, pas à faire
export-report-missed-reasons = Manquées : { $reasons }.
export-report-missed-no-answer = { $count } sans réponse
export-report-missed-suspended = { $count } avec l’ordinateur en veille
export-report-missed-off = { $count } avec l’ordinateur éteint
export-report-minutes =
    { $what } : { $real } min sur la peau en moyenne, sur { $planned } prévues ({ $count } avec une fin connue).
export-report-days = Jour par jour
export-report-days-story = Chaque ligne est un jour de 24 heures : { $done } applications faites sur { $due } à faire.
export-report-legend-cold = froid
export-report-legend-heat = chaleur
export-report-legend-unknown = fin inconnue
export-report-legend-missed = manquée
export-report-legend-skipped = sautée
export-report-legend-asleep = heures de sommeil
export-report-legend-before = avant
export-report-legend-after = après
export-report-legend-between = entre deux
export-report-legend-applications = applications
export-report-pain = Douleur, de 0 à 10
export-report-pain-story = Scores de douleur dans le temps, de 0, aucune douleur, à 10, la pire imaginable.
export-report-to-heat = chaleur
export-report-to-next = phase suivante
export-report-no-scores = Aucun score de douleur n’a été noté.
export-report-first-last = Premier score { $first } ({ $from }), dernier score { $last } ({ $to }).
export-report-change-cold =
    Froid, d’avant à après : { $points } points en moyenne sur { $count ->
        [one] { $count } application
       *[other] { $count } applications
    } avec les deux scores. { $verdict }
export-report-change-heat =
    Chaleur, d’avant à après : { $points } points en moyenne sur { $count ->
        [one] { $count } application
       *[other] { $count } applications
    } avec les deux scores. { $verdict }
export-report-change-both =
    Chaleur et froid, d’avant à après : { $points } points en moyenne sur { $count ->
        [one] { $count } application
       *[other] { $count } applications
    } avec les deux scores. { $verdict }
export-report-too-few = Trop peu pour en dire quelque chose.
export-report-no-change = Pas de changement net.
export-report-less-pain = Nettement moins de douleur juste après.
export-report-more-pain = Nettement plus de douleur juste après.
export-report-least-change =
    Un changement de moins de 2 points dit peu (Farrar 2001). La douleur diminue aussi d’elle-même : ceci ne montre pas
    ce qui l’a causé.
export-report-applications = Applications
export-report-none = Aucune application n’a été notée.
export-report-head-when = Quand
export-report-head-what = Quoi
export-report-head-minutes = Minutes
export-report-head-pain = Douleur
export-report-head-skin = Peau
export-report-of = { $real } sur { $planned }
export-report-unknown-of = inconnu, sur { $planned }
export-report-still-on = en place, sur { $planned }
export-report-row-no-answer = manquée, sans réponse
export-report-row-suspended = manquée, PC en veille
export-report-row-off = manquée, PC éteint
export-report-row-skipped = sautée
export-report-row-asleep = sommeil
export-report-skin-fine = va bien
export-report-notes = Notes
export-report-note-score = douleur { $score }
export-report-unknown = Ce qui n’est pas connu
export-report-unknown-ends =
    { $count ->
        [one] { $count } fois, personne ne sait quand la poche a été retirée. Cette durée n’entre dans aucune moyenne.
       *[other] { $count } fois, personne ne sait quand la poche a été retirée. Ces durées n’entrent dans aucune moyenne.
    }
export-report-unknown-away = Pendant { $span } en tout, l’ordinateur était en veille ou éteint, et ne pouvait rappeler rien à personne.
export-report-unknown-clock = Après un redémarrage, l’horloge de l’ordinateur était fausse. Les heures notées ensuite peuvent être inexactes.
export-report-unknown-always =
    Tout ce qui est ici est ce que la personne a dit au programme. Rien n’a été mesuré : ni la peau, ni la température,
    ni si la poche était vraiment en place. Une case « Peau » vide signifie que personne ne l’a noté.
export-report-boxes = Certaines lettres des notes ne peuvent pas être imprimées ici. La page web de ce rapport les contient.
export-report-disclaimer = Tenu avec Poultice, un minuteur. C’est un journal personnel, ni un avis médical ni un diagnostic.
export-report-made = Fait le { $date }
export-report-page = Page { $page } sur { $pages }

export-import-form = Ce n’est pas un export de Poultice : { $reason }.
export-import-version = C’est un export de version { $found }. Ce programme lit la version { $known }. Mettez Poultice à jour.
export-import-twice = La session { $session } est deux fois dans le fichier.
export-import-entry = Dans la session { $session }, l’entrée { $seq } est illisible : { $reason }.
export-import-order = Dans la session { $session }, l’entrée { $seq } porte le numéro { $found }. Des entrées manquent ou sont mélangées.
export-import-no-start = La session { $session } ne commence pas par son début.
export-import-protocol = Le programme de la session { $session } est mal écrit. { $problem }
export-import-out-of-bounds = Dans la session { $session }, entrée { $seq }, { $field } ne peut pas être juste.
export-import-unsafe = La session { $session } est encore en cours, et son programme dépasse une limite. Elle n’est pas reprise.

# (export end)


## Doctor: what works here, what doesn't, and what to do

cli-doctor = Tout vérifier : notifications, son, dossiers, horloges
cli-doctor-press = Attendre que vous appuyiez sur le bouton de la notification d’essai, même sans personne au terminal
doctor-fine = bon
doctor-warning = à noter
doctor-broken = en panne
doctor-todo = Que faire : { $todo }
doctor-all-fine = Tout marche.
doctor-some-warnings =
    { $count ->
        [one] Cela marche, avec { $count } chose à savoir.
       *[other] Cela marche, avec { $count } choses à savoir.
    }
doctor-some-broken =
    { $count ->
        [one] { $count } chose est en panne.
       *[other] { $count } choses sont en panne.
    }
doctor-no-answer = pas de réponse

doctor-agent-runs = L’agent est en marche et répond. C’est Poultice { $version }, comme ici.
doctor-agent-none = Aucun agent n’est en marche. Il démarre tout seul quand il le faut.
doctor-agent-session-waits = Une session est en cours et aucun agent n’est en marche : personne ne vous envoie de rappel.
doctor-agent-status = poultice status, ou ouvrir la fenêtre, le démarre et dit où en est la session.
doctor-agent-hung = Un agent est là et ne répond pas.
doctor-agent-broken = Un agent est là, mais on ne peut pas lui parler : { $why }.
doctor-agent-other-version = L’agent en marche est Poultice { $agent }, ceci est { $own } : ils ne se parlent pas.
doctor-agent-newer = Utilisez le Poultice le plus récent. La session continue en attendant.
doctor-agent-older = poultice status, ou ouvrir la fenêtre, met celui-ci à sa place. La session est gardée.
doctor-agent-restart = poultice agent --quit l’arrête ; la session est gardée. Si cela ne suffit pas, déconnectez-vous de l’ordinateur, puis reconnectez-vous.

doctor-folder-fine = { $path } est accessible en écriture, et visible de vous seul.
doctor-folder-none-yet = { $path } n’existe pas encore. Il sera créé quand il le faudra.
doctor-folder-unusable = { $path } n’est pas accessible en écriture : { $why }.
doctor-folder-write-todo = Vérifiez à qui appartient { $path } et qui peut y écrire, ou indiquez un autre dossier avec --dir.
doctor-folder-is-file = { $path } est un fichier là où il faut un dossier.
doctor-folder-is-file-todo = Déplacez-le, ou indiquez un autre dossier avec --dir.
doctor-folder-open = D’autres personnes sur cet ordinateur peuvent regarder dans { $path }.
doctor-folder-open-todo = Pour le garder pour vous : chmod 700 { $path }
doctor-room = { $free } sont libres pour l’historique et ses sauvegardes.
doctor-room-mib = { $mib } Mio
doctor-room-gib = { $gib } Gio
doctor-room-little-todo = Faites bientôt de la place : sans elle, rien de nouveau ne peut être enregistré.
doctor-room-none-todo = Faites de la place maintenant : ce qui se passe ne peut pas être enregistré.

doctor-history-none = Il n’y a pas encore d’historique.
doctor-history-sound =
    { $sessions ->
        [one] L’historique est intact : { $sessions } session, entrées : { $entries }.
       *[other] L’historique est intact : { $sessions } sessions, entrées : { $entries }.
    }
doctor-history-backup = La sauvegarde la plus récente est { $file }.
doctor-history-no-backup = Il n’y a pas encore de sauvegarde.
doctor-history-update = Mettez Poultice à jour.
doctor-history-restore = poultice history restore met la sauvegarde la plus récente à sa place ; ce qui y est maintenant est gardé à côté.
doctor-history-set-aside = Continuez : il est gardé sous un autre nom, et un nouveau commence. Il n’y a pas de sauvegarde à restaurer.
doctor-history-keep = Gardez une copie du fichier. Tout ce qui précède cette entrée est encore là.
doctor-history-access = Vérifiez à qui appartient le fichier, et qu’il reste de la place sur le disque.

doctor-settings-fine = Les réglages sont lisibles.
doctor-settings-correct = Corrigez ou enlevez cette ligne. poultice settings list dit ce que chaque réglage accepte.
doctor-settings-take-back = Corrigez le fichier mis de côté et rendez-lui son nom, ou refaites les réglages qu’il vous faut.
doctor-settings-access = Vérifiez à qui appartient le fichier et qui peut le lire.
doctor-protocols-fine =
    { $own ->
        [0] Vous n’avez pas de programme à vous.
        [one] { $own } programme à vous est lisible.
       *[other] { $own } programmes à vous sont lisibles.
    }
doctor-protocols-check = Corrigez le fichier, puis : poultice protocols check { $file }
doctor-protocols-rename = Renommez le fichier quand vous voulez.
doctor-protocols-access = Vérifiez à qui il appartient et qui peut le lire.

doctor-clock-fine = Les horloges sont cohérentes. Heure actuelle : { $now }.
doctor-clock-before-program = L’horloge indique { $now }, mais ce programme date de { $made }.
doctor-clock-before-history = L’horloge indique { $now }, mais l’entrée la plus récente de l’historique date de { $newest }.
doctor-clock-set-it = Réglez la date et l’heure de l’ordinateur. Les heures de sommeil et le suivi en dépendent.
doctor-clock-rehearsal = L’horloge d’une simulation est gardée dans { $path }, et elle est illisible : { $why }.
doctor-clock-rehearsal-todo = Vérifiez qui peut la lire. Si aucune simulation ne doit continuer ici, supprimez-la.
doctor-clock-no-boot = L’horloge qui avance aussi pendant la veille est illisible.
doctor-clock-no-boot-todo = Répondez exactement quand on vous demande combien de temps la poche est restée en place : rien ici ne peut le savoir.

doctor-display-fine = Il y a un écran pour la fenêtre.
doctor-display-none = Il n’y a pas d’écran, donc la fenêtre ne peut pas s’ouvrir.
doctor-display-todo = Tout marche aussi d’ici : poultice --help donne la liste des sous-commandes.

doctor-awake-fine = Tant qu’une poche est en place, l’ordinateur ne peut pas se mettre en veille tout seul, grâce à { $by }.
doctor-awake-none = Rien ici ne peut empêcher l’ordinateur de se mettre en veille tout seul : { $why }.
doctor-awake-todo = Tant qu’une poche est en place, ne laissez pas l’ordinateur se mettre en veille. L’alarme ne viendrait qu’à son réveil.

doctor-sound-fine = Un son a été joué. Si vous ne l’avez pas entendu, montez le volume de l’ordinateur.
doctor-sound-none = Aucun son ne peut être joué : { $why }.
doctor-sound-todo = Démarrez un serveur de son, PipeWire ou PulseAudio. D’ici là, guettez la notification.
doctor-sound-off = Les sons sont coupés dans les réglages, donc aucun n’a été essayé.
doctor-sound-off-todo = Sans son, vous devez voir l’alarme. Pour le remettre : poultice settings set sound on

doctor-notifications-server = { $name } { $version } affiche les notifications. Ses capacités : { $abilities }.
doctor-notifications-no-buttons = Il n’affiche pas de boutons. Répondez dans la fenêtre, ou avec poultice apply et poultice remove.
doctor-notifications-none = Rien n’affiche les notifications ici : { $why }.
doctor-notifications-todo = Démarrez le service de notification de votre bureau, par exemple dunst ou mako. D’ici là, le son et la fenêtre vous préviennent.
doctor-test-title = Un essai de Poultice
doctor-test-body = Appuyez sur le bouton : alors vous pourrez répondre aux rappels d’ici.
doctor-test-body-only = Ceci n’est qu’un essai. Il n’y a rien à faire.
doctor-test-button = Ça marche
doctor-test-waiting = Une notification d’essai apparaît. Appuyez sur son bouton : { $button }.
doctor-test-pressed = La notification d’essai s’est affichée, et l’appui sur son bouton est arrivé.
doctor-test-shown = Une notification d’essai s’est affichée, puis a été retirée.
doctor-test-press = Pour voir si son bouton marche aussi : poultice doctor --press
doctor-test-closed = La notification d’essai s’est affichée et a été fermée sans appui.
doctor-test-again = Pour essayer son bouton, recommencez et appuyez dessus.
doctor-test-unanswered = La notification d’essai a été envoyée, mais personne n’a appuyé sur son bouton.
doctor-test-look = Si vous ne l’avez pas vue, regardez si votre bureau cache les notifications (ne pas déranger).
doctor-test-not-shown = Une notification d’essai n’a pas pu s’afficher : { $why }.

doctor-title = Tout vérifier
doctor-lead = Chaque chose dont Poultice a besoin, essayée pour de vrai.
doctor-fine-line = Bon : { $said }
doctor-begin = Vérifier
doctor-again = Revérifier
doctor-looking = Vérification. Cela prend quelques secondes.
doctor-backups = Sauvegardes de l’historique
doctor-backups-note = Une par jour tant qu’un programme est en cours ; les sept plus récentes sont gardées.
doctor-backup-restore = Restaurer
doctor-backup-restore-of = Restaurer la sauvegarde du { $day }
doctor-backup-sure = Mettre la sauvegarde du { $day } à la place de l’historique ?
doctor-backup-sure-note = Ce qui s’est passé depuis n’y est pas, et un programme en cours continue là où il en était alors. Ce qui y est maintenant est gardé à côté.
doctor-backup-yes = Oui, restaurer
doctor-backup-no = Ne rien changer
doctor-backup-on-skin = Retirez d’abord la poche : une sauvegarde ne sait pas qu’elle est en place, et personne ne vous rappellerait de la retirer.
settings-doctor = Est-ce que tout marche ?
settings-doctor-note = Essaie les notifications, le son, les dossiers et les horloges.
settings-doctor-open = Tout vérifier

# (doctor end)
