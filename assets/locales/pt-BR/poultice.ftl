# Every sentence Poultice shows. One section a room; keys begin with the room's name.
# Plain words, short sentences: the reader may be in pain, half asleep, and across the room.

## Words used everywhere

app-name = Poultice
modality-cold = Frio
modality-ice-massage = Massagem com gelo
modality-heat = Calor
modality-rest = Intervalo
span-mins = { $mins } min
span-hours = { $hours } h
span-hours-mins = { $hours } h { $mins } min
span-days = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}
weekday-mon = seg
weekday-tue = ter
weekday-wed = qua
weekday-thu = qui
weekday-fri = sex
weekday-sat = sáb
weekday-sun = dom
clock-day = { $weekday } { $day }
decimal-sign = ,
rehearsal-mark = Simulação, { $speed } vezes mais rápida

## Protocols: reading and checking them

protocol-cold-20-every-1-2h-name = Frio 20 min, intervalo de 1–2 h, depois calor
protocol-cold-20-every-1-2h-summary =
    Uma compressa fria envolta em toalha fina por 20 minutos, depois 1 a 2 horas sem. Entre 48 e 72 horas após o
    início da dor, você muda para calor, até o fim do dia 7.
protocol-cold-20-every-1-2h-evidence =
    Para a dor lombar, não há evidências suficientes para dizer que o frio ajuda. Os tempos são os habituais, não
    comprovados. O calor dá um alívio pequeno e de curta duração.

protocol-cold-25-90-name = Frio 25 min, intervalo de 1½ h, depois calor
protocol-cold-25-90-summary =
    Uma compressa fria sobre um pano fino por 25 minutos, depois uma hora e meia sem. 25 minutos é o tempo publicado;
    20 é o máximo habitual.
protocol-cold-25-90-evidence =
    Para a dor lombar, não há evidências suficientes para dizer que o frio ajuda. Os tempos são os habituais, não
    comprovados. A maioria das orientações clínicas para em 20 minutos.

protocol-cold-20-30-name = Frio 20 min, intervalo de 30 min, depois calor
protocol-cold-20-30-summary =
    Uma compressa fria envolta em pano por 20 minutos, depois cerca de meia hora sem, por dois dias, e um terceiro se
    o inchaço e a dor pedirem. É um ritmo apertado: comece só quando sentir a pele normal de novo.
protocol-cold-20-30-evidence =
    Para a dor lombar, não há evidências suficientes para dizer que o frio ajuda. Os tempos são os habituais, não
    comprovados. Meia hora pode ser pouco para a pele se aquecer.

protocol-cold-15-20-several-name = Frio 15–20 min, várias vezes ao dia, depois calor
protocol-cold-15-20-several-summary =
    Uma compressa fria envolta em pano por 15 a 20 minutos, várias vezes ao dia por dois dias, depois calor. Os artigos
    não dizem o intervalo; 2 a 3 horas é a nossa leitura.
protocol-cold-15-20-several-evidence =
    Para a dor lombar, não há evidências suficientes para dizer que o frio ajuda. Os tempos são os habituais, não
    comprovados.

protocol-cold-nhs-name = Frio 15–20 min, a cada 2–3 h
protocol-cold-nhs-summary =
    Frio por 15 a 20 minutos, recomeçando a cada 2 a 3 horas, nos primeiros 2 a 3 dias. Os números são a orientação do
    NHS (o sistema de saúde britânico) para entorses e distensões.
protocol-cold-nhs-evidence =
    Orientação para entorses, aplicada aqui às costas. Para a dor lombar, não há evidências suficientes para dizer que
    o frio ajuda. Os tempos são os habituais, não comprovados.

protocol-cold-short-name = Frio 5–10 min, a cada 2–3 h, depois calor
protocol-cold-short-summary =
    Frio curto, de 5 a 10 minutos a cada 2 a 3 horas, por 1 a 2 dias; depois calor por 10 a 15 minutos, 3 ou 4 vezes
    ao dia. Uma opção suave.
protocol-cold-short-evidence =
    Para a dor lombar, não há evidências suficientes para dizer que o frio ajuda. Os tempos são os habituais, não
    comprovados.

protocol-intermittent-10-10-10-name = Frio 10, intervalo 10, frio 10, a cada 2 h
protocol-intermittent-10-10-10-summary =
    Duas aplicações curtas de frio com um intervalo de 10 minutos entre elas, recomeçando a cada 2 horas, por 72 horas.
    O intervalo dá à pele tempo para se recuperar.
protocol-intermittent-10-10-10-evidence =
    Um ensaio clínico com 89 pessoas com entorse de tornozelo: menos dor ao se movimentar na primeira semana. Não foi
    testado nas costas.

protocol-heat-15-20-name = Calor 15–20 min
protocol-heat-15-20-summary =
    Banho quente, bolsa térmica ou bolsa de água quente por 15 a 20 minutos, para dor que começou há mais de 48 horas.
    O artigo não diz o intervalo; 2 a 3 horas é a nossa leitura. Após 7 dias, o Poultice pergunta se você quer
    continuar.
protocol-heat-15-20-evidence =
    O calor dá um alívio pequeno e de curta duração na dor lombar aguda. Os tempos são os habituais, não comprovados.

protocol-heat-first-name = Calor 15–20 min, a cada 2–3 h
protocol-heat-first-summary =
    Calor desde o começo, por 15 a 20 minutos, recomeçando a cada 2 a 3 horas. Para dor lombar aguda sem lesão nem
    inchaço. Após 7 dias, o Poultice pergunta se você quer continuar.
protocol-heat-first-evidence =
    A única opção aqui apoiada em evidências de qualidade moderada: um alívio pequeno e de curta duração. Os tempos são
    os habituais, não comprovados.

protocol-heat-20-ice-massage-10-name = Calor 20 min, ou massagem com gelo 10 min
protocol-heat-20-ice-massage-10-summary =
    A cada vez você escolhe: calor por 20 minutos, ou gelo sempre em movimento sobre a pele por 10. Se nenhum dos dois
    ajudar, procure um médico. Após 72 horas, o Poultice pergunta se você quer continuar.
protocol-heat-20-ice-massage-10-evidence =
    O calor dá um alívio pequeno e de curta duração na dor lombar aguda. Os tempos são os habituais, não comprovados.

protocol-heat-then-cold-name = Calor 15–20 min, depois massagem com gelo 10 min
protocol-heat-then-cold-summary =
    Bolsa térmica quente por 15 a 20 minutos e, logo em seguida, massagem fria de no máximo 10. Para dor que começou há
    mais de 48 horas. O artigo não diz o intervalo; pelo menos uma hora é a nossa leitura. Após 7 dias, o Poultice
    pergunta se você quer continuar.
protocol-heat-then-cold-evidence =
    Não conhecemos nenhum estudo que apoie calor seguido de frio nas costas. Os tempos são os habituais, não
    comprovados.

protocol-error-line-field = Linha { $line }, { $field }: { $problem }
protocol-error-line = Linha { $line }: { $problem }
protocol-error-field = { $field }: { $problem }
protocol-error-whole = O protocolo: { $problem }

protocol-problem-file-too-large = tem mais de { $kib } KiB. Isso não é um protocolo.
protocol-problem-syntax = isto não é TOML: { $message }.
protocol-problem-unknown-key = nenhum protocolo tem esta chave. Seria um erro de digitação?
protocol-problem-wrong-type = { $expected } deve estar aqui.
protocol-problem-unknown-word = isto deve ser uma destas opções: { $known }.
protocol-problem-missing = está faltando.
protocol-problem-not-one-key = aqui é preciso exatamente uma destas opções: { $known }.
protocol-problem-empty-list = esta lista está vazia.
protocol-problem-too-many = esta lista é longa demais. Cabem no máximo { $most }.
protocol-problem-reversed = o primeiro número é maior que o segundo.
protocol-problem-zero = isto deve ser pelo menos 1.
protocol-problem-negative = isto não pode ser menor que zero.
protocol-problem-absurd = este número é grande demais. O máximo razoável é { $most }.
protocol-problem-length = este texto deve ter de { $least } a { $most } caracteres.
protocol-problem-unprintable = este texto tem um caractere que não pode ser exibido.
protocol-problem-bad-id = um id tem de 1 a 64 caracteres: a a z, 0 a 9 e hifens.
protocol-problem-ask-without-stopped = isto só combina com until = "stopped".
protocol-problem-window-not-later = esta fase deve terminar depois das fases anteriores.
protocol-problem-only-rest = uma aplicação precisa de uma etapa que não seja intervalo.
protocol-problem-rest-at-edge = uma aplicação não pode começar nem terminar com intervalo.
protocol-problem-rest-alternative = o intervalo não pode ser alternativa nem ter uma.

protocol-kind-text = Um texto entre aspas
protocol-kind-number = Um número inteiro
protocol-kind-number-or-range = Um número inteiro, ou dois entre colchetes,
protocol-kind-list = Uma lista entre colchetes
protocol-kind-table = Uma tabela de chaves e valores
protocol-kind-stopped-or-table = A palavra "stopped" ou uma tabela

source-article = artigo da web { $key }

rhythm-cold = frio
rhythm-ice-massage = massagem com gelo
rhythm-heat = calor
rhythm-rest = intervalo
rhythm-step = { $modality } { $mins } min
rhythm-or = { $one } ou { $other }
rhythm-then = { $before }; depois { $next }
rhythm-off-mins = intervalo de { $mins } min
rhythm-off-hours = intervalo de { $hours } h
rhythm-every-mins = a cada { $mins } min
rhythm-every-hours = a cada { $hours } h
rhythm-per-day = no máximo { $count } por dia
rhythm-until-hours = até { $hours } h
rhythm-until-days = até o fim do dia { $days }
rhythm-until-count = { $count ->
    [one] uma vez
   *[other] { $count } vezes
}
rhythm-until-stopped = até você parar
rhythm-until-asked = até você parar, com pergunta às { $hours } h
rhythm-until-asked-days = até você parar, com pergunta após o dia { $days }

# (protocols end)


## Safety: findings and their reasons

safety-too-long-refuse =
    { $mins } minutos de { $what } sem intervalo podem lesar a pele e os nervos. Acima de { $limit }, o programa nunca é
    executado.
safety-too-long-warn = { $mins } minutos de { $what } sem intervalo: acima dos { $limit } habituais.
safety-too-long-published = { $mins } minutos de { $what }: como publicado, acima dos { $limit } habituais.
safety-rest-too-short =
    Só { $rest } min de intervalo após até { $skin } min de aplicação. A pele precisa de pelo menos o mesmo tempo para se
    recuperar.
safety-rest-after-cold =
    { $rest } min de intervalo podem ser pouco após o frio. É preciso sentir a pele normal de novo. O mínimo habitual é
    { $limit } min.
safety-many-cold = Cabem até { $count } aplicações de frio em um dia. O máximo habitual é { $limit }.
safety-cold-too-late = O frio pode ir até { $hours } horas após o início da dor. O habitual é até { $limit } horas.
safety-cold-no-end = O frio continua sem fim definido. O habitual é até { $limit } horas após o início da dor.
safety-heat-too-early =
    { $hours ->
        [0] O calor pode começar imediatamente.
        [one] O calor pode começar uma hora após o início da dor.
       *[other] O calor pode começar { $hours } horas após o início da dor.
    } Em caso de lesão recente ou inchaço, espere { $limit } horas.
safety-with-suggestion = { $reason } O mesmo ritmo funciona com { $mins } minutos.

# (safety end)


## The session: refusals

refusal-no-session = Nenhuma sessão em andamento.
refusal-session-running = Já há uma sessão em andamento. Encerre-a primeiro.
refusal-not-now-resting = Não é possível durante o intervalo.
refusal-not-now-ready = Não é possível agora: a próxima aplicação já pode começar.
refusal-not-now-due = Não é possível agora: já está na hora da próxima aplicação.
refusal-not-now-applying = Não é possível enquanto houver algo na pele.
refusal-not-now-remove-now = Não é possível agora: tire a compressa primeiro.
refusal-not-now-choosing-switch = Responda primeiro: mudar ou continuar como antes?
refusal-not-now-paused = A sessão está em pausa. Retome-a primeiro.
refusal-not-now-finished = O programa foi concluído.
refusal-not-now-idle = Nenhuma sessão em andamento.
refusal-not-asked = Nada é perguntado agora: o programa fica nesta parte por conta própria. A pergunta vem quando a próxima puder começar.
refusal-last-part = Esta é a última parte do programa. Para terminá-lo, encerre a sessão.
refusal-on-skin = Há algo na pele. Tire primeiro.
refusal-resting = Cedo demais. A pele precisa se aquecer até as { $until }.
refusal-unsafe = Este programa não pode ser iniciado:
refusal-malformed = Este programa tem um erro de formato: { $problem }
refusal-out-of-bounds = { $field }: deve ficar entre { $low } e { $high }.
refusal-onset-ahead = A dor não pode ter começado no futuro.
refusal-programme-over = A dor começou há tempo demais: não resta nada deste programa.
refusal-no-such-choice = Esta etapa oferece: { $choices }.
refusal-nothing-to-undo = Não há nada a desfazer.
field-minutes = Minutos
field-score = A nota da dor
field-note = O tamanho da observação
refusal-nothing-to-amend = Não há nada a mudar ali: a entrada não existe ou já diz isso.
refusal-under-way = Essa aplicação ainda não acabou. Termine-a primeiro.
refusal-no-room = Deve ficar entre { $from } e { $to }: antes e depois, havia outra aplicação na pele ou não pode ter havido nada.
refusal-step-is = { $minutes ->
    [one] Esta etapa dura { $minutes } minuto.
   *[other] Esta etapa dura { $minutes } minutos.
}
refusal-not-so-long-ago = { $minutes ->
    [0] Está na pele há menos de um minuto.
    [one] Está na pele há apenas { $minutes } minuto.
   *[other] Está na pele há apenas { $minutes } minutos.
}
refusal-on-for = { $minutes ->
    [1] Contando a partir de { $since }, pode ter ficado na pele um minuto.
   *[other] Contando a partir de { $since }, pode ter ficado na pele de 1 a { $minutes } minutos.
} Se foi colocada antes, diga desde quando.
refusal-time-not-up = O tempo ainda não acabou: acaba às { $until }.

## What the person did, as it is told when it is noted or taken back

act-noted = Anotado: { $what }.
act-taken-back = Desfeito: { $what }.
act-on = { $what ->
    [heat] calor colocado às { $time }
    [massage] massagem com gelo a partir das { $time }
   *[cold] gelo colocado às { $time }
}
act-off = { $what ->
    [heat] calor retirado às { $time }
    [massage] massagem com gelo até as { $time }
   *[cold] gelo retirado às { $time }
}
act-off-unknown = { $what ->
    [heat] calor retirado, não se sabe desde quando
    [massage] massagem com gelo terminada, não se sabe desde quando
   *[cold] gelo retirado, não se sabe desde quando
}
act-skin-fine = a pele está bem
act-later = mais tarde, às { $time }
act-skipped = uma pulada
act-paused = a pausa
act-resumed = o fim da pausa
act-kept = ficar como estava
act-switched-heat = a mudança para calor
act-switched = a mudança para a próxima parte
act-finished = o fim do programa
act-stopped = o fim da sessão
act-pain = dor { $score }
act-pain-before = dor { $score } antes
act-pain-after = dor { $score } depois
act-correction = a correção do número { $number }
act-pain-correction = a correção da nota de dor { $number }
act-pain-dropped = nota de dor { $number } tirada do registro
act-amended = Número { $number }: na pele de { $from } a { $to }, { $mins } min.
act-amended-unknown = Número { $number }: colocada às { $from }, não se sabe por quanto tempo.
act-amended-not-done = Número { $number }: não feita.
act-pain-amended = Nota de dor { $number }: { $score } de 10.

# (session end)


## Reminders: notifications and their buttons

reminder-ready-cold-title = Já pode aplicar gelo
reminder-ready-heat-title = Já pode aplicar calor
reminder-first-cold-title = Já pode aplicar o primeiro gelo
reminder-first-heat-title = Já pode aplicar o primeiro calor
reminder-due-cold-title = Hora do gelo
reminder-due-heat-title = Hora do calor
reminder-skin-check-title = Olhe a sua pele
reminder-remove-cold-title = Tire o gelo
reminder-remove-heat-title = Tire o calor
reminder-switch-heat-title = Mudar para calor?
reminder-switch-title = Mudar para a próxima parte?
reminder-go-on-title = Continuar assim?
reminder-switched-heat-title = O frio acabou. Agora é calor.
reminder-switched-title = A próxima parte começou
reminder-missed-title =
    { $count ->
        [one] Uma aplicação perdida
       *[other] { $count } aplicações perdidas
    }
reminder-finished-title = O programa foi concluído
reminder-first-body = Quando você quiser. { $minutes } minutos, com um pano entre a compressa e a pele.
reminder-ready-body = { $minutes } minutos, com um pano entre a compressa e a pele. A qualquer momento até as { $due }.
reminder-due-body = A pele voltou ao normal? O pano está no lugar? Então, { $minutes } minutos.
reminder-skin-first = A última ficou tempo demais na pele. Olhe a sua pele primeiro.
reminder-skin-check-body = Branca, cerosa, com bolhas ou formigando? Então tire imediatamente.
reminder-remove-body =
    { $over ->
        [0] Os { $minutes } minutos acabaram.
        [one] Os { $minutes } minutos acabaram às { $end }. Já passou um minuto do tempo.
       *[other] Os { $minutes } minutos acabaram às { $end }. Já passaram { $over } minutos do tempo.
    }
reminder-remove-long = Os { $minutes } minutos acabaram às { $end }. Já passou { $over } do tempo.
reminder-remove-unsure-body = Na pele desde as { $since }, segundo o relógio. Mas ele não é confiável desde a reinicialização.
reminder-switch-body = A partir de agora, o calor faz sentido. Sem resposta, a mudança é feita sozinha { $hours } horas após o início.
reminder-go-on-body = Já faz um tempo. Está ajudando? Nada mais é planejado até você responder.
reminder-finished-body =
    { $done ->
        [0] Nenhuma aplicação feita.
        [one] Uma aplicação feita. O resumo mostra se ela ajudou.
       *[other] { $done } aplicações feitas. O resumo mostra se elas ajudaram.
    }
reminder-next-body = Próxima aplicação: { $time }.
reminder-missed-since =
    { $count ->
        [one] Enquanto isso, uma aplicação foi perdida.
       *[other] Enquanto isso, { $count } aplicações foram perdidas.
    }
button-start = Iniciar
button-later = Adiar
button-skip = Pular
button-skin-fine = Tudo bem
button-stop-now = Tirar
button-off-now = Tirei agora
button-off-on-time = Tirei na hora
button-off-unknown = Não sei quando
button-heat = Calor
button-cold = Frio
button-finish = Concluir
button-stay-cold = Manter o frio
button-stay-heat = Manter o calor
button-open = Abrir
button-open-summary = Abrir resumo

# (reminders end)


## The agent: problems it reports

awake-reason = Há algo na pele que precisa ser tirado na hora certa
agent-autostart-reason = Seu programa em andamento continua após reiniciar
tray-on = { $what ->
    [heat] Calor aplicado. Tire às { $time }.
    [massage] Massagem com gelo até as { $time }
   *[cold] Gelo aplicado. Tire às { $time }.
}
tray-resting = Intervalo
tray-waiting = { $what ->
    [heat] Calor, quando você quiser
   *[cold] Gelo, quando você quiser
}
tray-paused = Em pausa. Sem lembretes.
button-pause = Pausar
button-resume = Retomar

agent-history-waits = { $why } Enquanto isso, tudo continua na memória. A gravação é tentada de novo sozinha; até lá, { $count ->
    [one] uma entrada aguarda
   *[other] { $count } entradas aguardam
} gravação, e isso se perderia se o computador fosse desligado.

agent-other-version-newer = O agente em execução é o Poultice { $agent }; este é mais antigo, o { $own }. Sua sessão continua. Feche este e abra o Poultice de novo.

# (agent end)


## The store: settings and history

store-dirs-no-home = A pasta pessoal não foi encontrada. Indique uma pasta com --dir.
store-dirs-nowhere = A pasta { $path } não foi encontrada: { $error }. Informe o caminho completo.
store-dirs-create = A pasta { $path } não pode ser usada: { $error }. Verifique quem pode gravar nela ou indique outra com --dir.
store-dirs-not-ours = A pasta { $path } pertence a outra pessoa. Remova-a ou indique outra com --dir.
store-io-missing = { $path } não existe.
store-io-denied = { $path }: você não tem permissão de leitura ou gravação ({ $error }). Verifique quem é o dono.
store-io = { $path }: { $error }. Verifique quem pode gravar ali e se há espaço no disco.
store-reason-not-text = não é texto
store-reason-too-large = é longo demais
store-settings-unknown-key = { $path }, linha { $line }: nada aqui se chama { $key }. Isso fica no arquivo.
store-settings-bad-value = { $path }, linha { $line }: { $key } não pode ser { $value }. Permitido: { $allowed }. É usado o valor padrão.
store-settings-set-aside = Os ajustes em { $path } não podem ser lidos: { $reason }. Eles foram guardados como { $aside }. São usados os valores padrão.
store-settings-syntax = a linha { $line } não é TOML: { $message }
store-settings-cant-read = Os ajustes em { $path } não podem ser lidos: { $error }. São usados os valores padrão.
store-settings-no-such-key = Não há ajuste chamado { $key }.
store-settings-not-allowed = { $key } não pode ser { $value }. Permitido: { $allowed }.
store-allowed-whole = um número inteiro de { $min } a { $max }
store-allowed-flag = on ou off
store-allowed-one-of = uma destas opções: { $words }
store-allowed-sleep = horas como 22:30-07:00, ou off
store-allowed-text = uma linha, no máximo { $max } caracteres
store-setting-sleep = Quando você dorme. Nesse horário não há lembrete de nova aplicação.
store-setting-due-repeat-mins = Minutos entre dois lembretes de que está na hora de uma aplicação.
store-setting-due-repeats = Quantas vezes esse lembrete se repete.
store-setting-removal-repeat-secs = Segundos entre dois alarmes para tirar a compressa.
store-setting-snooze-mins = Quantos minutos dura o “adiar”.
store-setting-skin-check-mins = Minutos até o lembrete de olhar a pele.
store-setting-switch-policy = Do frio para o calor: perguntar, o mais cedo possível ou o mais tarde possível.
store-setting-sound = Se os lembretes tocam um som.
store-setting-volume = Volume dos sons, em porcentagem.
store-setting-theme = Cores da janela.
store-setting-language = Idioma dos textos.
store-setting-text-percent = Tamanho do texto, em porcentagem.
store-setting-reduced-motion = Se a janela fica parada.
store-setting-speech = Se os lembretes são falados.
store-setting-tray = Se a bandeja mostra um ícone.
store-setting-autostart = Se uma sessão em andamento continua sozinha após o login.
store-setting-respect-do-not-disturb = Se os lembretes para aplicar algo esperam enquanto a área de trabalho está em “não perturbe”.
store-setting-last-site = Onde doeu da última vez.
store-setting-last-protocol = O último programa que você iniciou.
store-protocol-skipped = { $path } fica de fora. { $reason }
store-protocol-unusable = { $path }: { $reason }
store-protocol-not-text = Não é texto.
store-protocol-too-large = É longo demais.
store-protocol-cant-read = Não pode ser lido: { $error }.
store-protocol-built-in-id = O id { $id } é de um programa que vem com o Poultice. Escolha outro.
store-protocol-id-taken = { $other } também tem o id { $id }. Escolha outro.
store-protocol-other-name = { $path } deveria se chamar { $id }.toml, conforme o seu id. Funciona mesmo assim.
store-protocol-not-found = Não há programa nem arquivo chamado { $wanted }.
store-protocol-bad-id = { $id } não pode ser um id. Use letras minúsculas de a a z, algarismos e hifens.
store-protocol-exists = { $path } já existe. Escolha outro id ou diga que ele pode ser substituído.
store-history-newer = O histórico { $path } é de um Poultice mais novo. Atualize o Poultice para lê-lo. Nada foi alterado.
store-history-corrupt = O histórico { $path } está danificado: { $reason }. O agente o põe de lado na próxima vez que iniciar.
store-history-row = No histórico { $path }, tabela { $table }, sessão { $session }, a entrada { $seq } não pode ser lida: { $reason }. Um backup pode estar íntegro.
store-history-row-session = No histórico { $path }, tabela { $table }, a sessão { $session } não pode ser lida: { $reason }. Um backup pode estar íntegro.
store-history-conflict = O histórico { $path } tem outra coisa como entrada { $seq } da sessão { $session }. Há outro agente em execução?
store-history-gap = No histórico { $path }, falta a entrada { $expected } da sessão { $session } antes da entrada { $found }.
store-history-no-session = No histórico { $path } falta o início da sessão { $session }.
store-history-no-backup = Não há backup em { $path }.
store-history-recovered = O histórico estava danificado: { $reason }. Ele foi guardado como { $aside }. Há um novo, vazio, no lugar dele.
store-history-recovered-backup = O histórico estava danificado: { $reason }. Ele foi guardado como { $aside }. O backup mais recente é { $backup }: você pode restaurá-lo.
store-backup-sessions =
    { $count ->
        [0] nenhuma sessão
        [one] uma sessão
        [many] { $count } de sessões
       *[other] { $count } sessões
    }
store-backup-unreadable = não pode ser lido
store-size-kb = { $size } kB
store-size-mb = { $size } MB
store-allowed-command = uma lista de textos: o executável e, em seguida, seus argumentos

# (store end)


## Window: everywhere

window-pain-score = Dor { $score } de 10
window-pain-least = sem dor
window-pain-most = pior dor imaginável
window-less = { $what }: menos
window-more = { $what }: mais

window-sort = Ordenar por { $what }
window-sorted-down = em ordem decrescente: maior ou mais recente primeiro
window-sorted-up = em ordem crescente: menor ou mais antigo primeiro

window-screen-now = Agora
window-screen-programme = Programa
window-screen-record = Registro
window-screen-protocols = Protocolos
window-screen-help = Ajuda
window-screen-settings = Ajustes
window-screen-doctor = Verificar tudo
window-undo = Desfazer
window-show = Mostrar
window-check = Verificar
window-agent-lost = O serviço de lembretes não responde. Iniciando de novo.
window-problem-notifications = As notificações não funcionam aqui. A janela e o som avisam no lugar delas.
window-problem-sound = Não há som. A notificação e a janela avisam no lugar dele.
window-problem-history = No momento, o que acontece não pode ser gravado no disco. { $detail }
window-problem-history-set-aside = O histórico estava danificado e foi posto de lado. { $detail }
window-problem-settings = O arquivo de ajustes tem um erro. { $detail }
window-problem-clock = Depois da reinicialização, o relógio não pode estar certo. O tempo da compressa na pele é uma suposição.
window-not-sent = Isso não foi registrado: o serviço de lembretes não responde.
window-not-understood = Isso não foi registrado. { $why }
window-protocol-saved = Salvo.
window-protocol-deleted = Excluído.
window-done-removed = Fora da pele. Registrado.
window-done-removed-after = Fora da pele. Registrado: { $span }.
window-done-skipped = Esta foi pulada.
window-done-snoozed = O lembrete volta mais tarde.
window-done-switched = Mudança feita.
window-done-kept = Fica como está.
window-done-stopped = A sessão foi encerrada. O que foi registrado fica guardado.
window-done-amended = Corrigido.
window-done-pain-dropped = A nota da dor foi excluída.
window-done-pain = Dor { $score } de 10, anotada.
window-shortcuts = Teclas
window-key-space = Espaço
window-key-escape = Esc
window-key-screens = 1–7
window-key-ctrl = Ctrl+{ $key }
window-does-primary = O botão grande
window-does-later = Adiar
window-does-skip = Pular
window-does-pause = Pausar, retomar
window-does-skin-fine = A pele está bem
window-does-keep = Deixar como está
window-does-undo = Desfazer
window-does-floor = O tempo visto de longe
window-does-leave = Sair
window-does-screens = As telas, na ordem
window-does-commands = Buscar um comando
window-does-list = Estas teclas
commands-none = Não há comando com esse nome.
commands-turn-on = { $what }: ativar
commands-turn-off = { $what }: desativar
window-problem-autostart = O Poultice não vai iniciar sozinho após o próximo login. { $detail }
window-problem-hooks = Um comando seu para um lembrete não funcionou. { $detail }
window-problem-speech = O lembrete não pôde ser falado. { $detail }

# (window end)


## Window: start

start-title = Iniciar
start-where = Onde?
start-lower-back = Lombar
start-neck = Pescoço
start-knee = Joelho
start-ankle = Tornozelo
start-other-place = Outro…
start-where-other = Onde dói
start-since = Desde quando?
start-since-now = Agora
start-since-six = Há 6 h
start-since-yesterday = Ontem
start-since-pick = Escolher…
start-since-days = Dias atrás
start-since-hours = Horas atrás
start-unit-days = { $days ->
    [one] dia
   *[other] dias
}
start-unit-hours = h atrás
start-since-morning = Hoje de manhã
start-since-hour = Hora do dia
start-unit-hour = h
start-since-is = { $days ->
    [0] Ou seja: hoje, { $time }.
    [1] Ou seja: ontem, { $time }.
   *[other] Ou seja: há { $days } dias, { $day } { $time }.
}
start-since-by-clock = Como hora do dia…
start-since-by-hours = Como horas atrás…
start-injury = Lesão recente ou inchaço?
start-injury-fresh = Lesão recente
start-injury-swelling = Inchaço
start-injury-neither = Nenhum: espasmo
start-why-injury = Sugestão: em lesão recente, o frio vem primeiro, por 48 a 72 horas.
start-why-spasm = Sugestão: o começo habitual. No espasmo, o calor é uma opção igualmente boa.
start-why-late = Sugestão: passadas 48 horas desde o começo da dor, a orientação habitual é o calor.
start-others = Orientação habitual, não comprovada. Outros programas…
start-fewer = Menos programas
start-other = { $rhythm }. De: { $sources }.
start-source = De: { $source }
start-read = Li isto e quero iniciar mesmo assim
start-not-cold = Não use sem orientação prévia em caso de fenômeno de Raynaud, má circulação, pele dormente ou doença do coração.
start-not-heat = Não use sem orientação prévia em caso de inchaço recente, pele dormente, infecção ou má circulação.
start-list = Lista completa
start-list-close = Fechar a lista
start-item = • { $words }
start-go = Nada disso: iniciar
start-read-first = Leia primeiro o aviso acima.
start-refused = Não é possível iniciar. O motivo está acima.
start-preview = Os próximos dias
start-preview-today = Hoje { $time }
start-preview-on = { $what ->
    [heat] calor, { $mins } min
    [massage] massagem com gelo, { $mins } min
   *[cold] gelo, { $mins } min
}
start-preview-again = { $what ->
    [heat] calor de novo
    [massage] massagem com gelo de novo
   *[cold] gelo de novo
}
start-preview-sleep = você dorme
start-preview-choice = { $what ->
    [heat] calor ou manter
   *[cold] frio ou manter
}
start-preview-switch = { $what ->
    [heat] calor a partir daqui
   *[cold] frio a partir daqui
}
start-preview-finish = concluído
start-preview-pace = De sempre o mais cedo a sempre o mais tarde.
start-preview-at = { $time } · { $hours } h

# (window-start end)


## Window: now

now-title = Agora
now-floor = O tempo visto de longe
now-subline-short = { $span } desde o início
now-subline = { $name } · { $span } desde o início
now-strip = { $now } de { $all } horas
now-strip-began = Início
now-strip-end = Dia { $day }
now-today = Hoje
now-today-empty = Nada mais por hoje.
now-day-on = em curso
now-day-ready = já pode
now-day-unknown = não se sabe
now-day-no-answer = sem resposta
now-day-suspended = PC suspenso
now-day-off = PC desligado
now-day-skipped = pulada
now-day-asleep = sono
now-day-window = { $from }–{ $by }
now-on = { $what ->
    [heat] Calor aplicado. Tirar: { $time }.
    [massage] Massagem com gelo. Até { $time }.
   *[cold] Gelo aplicado. Tirar: { $time }.
}
now-left = restantes de { $mins } min
now-look-at-skin = Olhe a sua pele. Branca, cerosa, com bolhas ou formigando? Tire.
now-take-off = Tirar agora
now-remove = { $what ->
    [heat] Tire o calor. Os { $mins } minutos acabaram ({ $time }).
    [massage] Pare a massagem com gelo. Os { $mins } minutos acabaram ({ $time }).
   *[cold] Tire o gelo. Os { $mins } minutos acabaram ({ $time }).
}
now-remove-unsure = { $what ->
    [heat] Tire o calor. Desde a reinicialização, não se sabe há quanto tempo está na pele.
    [massage] Pare a massagem com gelo. Desde a reinicialização, não se sabe há quanto tempo ela dura.
   *[cold] Tire o gelo. Desde a reinicialização, não se sabe há quanto tempo está na pele.
}
now-over = além dos { $mins } min
now-is-off = Já tirei
now-was-off-on-time = Tirei na hora
now-was-off-ago = { $mins ->
    [one] Tirei há um minuto
   *[other] Tirei há { $mins } minutos
}
now-is-off-unknown = Tirei, não sei quando
now-off-when = Quando você tirou de verdade?
now-off-now = Agora
now-off-on-time = Na hora, { $time }
now-off-ago = Minutos atrás…
now-off-unknown = Não sei
now-off-ago-name = Fora da pele há
now-unit-min = min
now-unit-min-ago = min
now-rest = { $what ->
    [heat] Intervalo. Próximo calor a partir de { $from }, no máximo até { $by }.
    [massage] Intervalo. Próxima massagem com gelo a partir de { $from }, no máximo até { $by }.
   *[cold] Intervalo. Próximo gelo a partir de { $from }, no máximo até { $by }.
}
now-rest-exactly = { $what ->
    [heat] Intervalo. Próximo calor: { $from }.
    [massage] Intervalo. Próxima massagem com gelo: { $from }.
   *[cold] Intervalo. Próximo gelo: { $from }.
}
now-asleep = { $what ->
    [heat] Durma bem. Próximo calor a partir de { $from }.
    [massage] Durma bem. Próxima massagem com gelo a partir de { $from }.
   *[cold] Durma bem. Próximo gelo a partir de { $from }.
}
now-after-night = { $what ->
    [heat] Por hoje chega. Depois da noite, calor a partir de { $from }.
    [massage] Por hoje chega. Depois da noite, massagem com gelo a partir de { $from }.
   *[cold] Por hoje chega. Depois da noite, gelo a partir de { $from }.
}
now-enough-today = { $what ->
    [heat] Por hoje chega. Próximo calor a partir de { $from }.
    [massage] Por hoje chega. Próxima massagem com gelo a partir de { $from }.
   *[cold] Por hoje chega. Próximo gelo a partir de { $from }.
}
now-short-pause = { $what ->
    [heat] Intervalo curto. Calor de novo: { $from }.
    [massage] Intervalo curto. Massagem com gelo de novo: { $from }.
   *[cold] Intervalo curto. Gelo de novo: { $from }.
}
now-until-next = { $what ->
    [heat] até o próximo calor
    [massage] até a próxima massagem
   *[cold] até o próximo gelo
}
now-again-from = { $what ->
    [heat] Calor de novo: { $time }
    [massage] Massagem com gelo de novo: { $time }
   *[cold] Gelo de novo: { $time }
}
now-first = { $what ->
    [heat] Bolsa térmica à mão? Comece quando quiser.
    [massage] Gelo à mão? Comece quando quiser.
   *[cold] Compressa e pano à mão? Comece quando quiser.
}
now-ready = { $what ->
    [heat] Já pode aplicar calor. No máximo até { $by }.
    [massage] Já pode fazer a massagem com gelo. No máximo até { $by }.
   *[cold] Já pode aplicar gelo. No máximo até { $by }.
}
now-due = { $what ->
    [heat] Hora do calor. Previsto para { $time }.
    [massage] Hora da massagem com gelo. Prevista para { $time }.
   *[cold] Hora do gelo. Previsto para { $time }.
}
now-step-due = { $what ->
    [heat] Agora o calor.
    [massage] Agora a massagem com gelo.
   *[cold] Agora o gelo de novo.
}
now-snoozed = { $what ->
    [heat] O calor pode esperar. Novo lembrete: { $time }.
    [massage] A massagem com gelo pode esperar. Novo lembrete: { $time }.
   *[cold] O gelo pode esperar. Novo lembrete: { $time }.
}
now-to-start = { $what ->
    [heat] de calor
    [massage] de massagem com gelo
   *[cold] de gelo
}
now-start = { $what ->
    [heat] Pele normal, não quente demais: iniciar { $mins } min
    [massage] Pele normal, gelo em movimento: iniciar { $mins } min
   *[cold] Pele normal, com pano: iniciar { $mins } min
}
now-start-early = { $what ->
    [heat] Iniciar antes: pele normal, não quente demais, { $mins } min
    [massage] Iniciar antes: pele normal, gelo em movimento, { $mins } min
   *[cold] Iniciar antes: pele normal, com pano, { $mins } min
}
now-early = A sua pele já descansou o suficiente: você também pode iniciar agora.
now-early-night = Acordou? Você também pode iniciar agora.
now-start-short = { $what ->
    [heat] Iniciar calor, { $mins } min
    [massage] Iniciar massagem, { $mins } min
   *[cold] Iniciar gelo, { $mins } min
}
now-later = Adiar ({ $span })
now-skip = Pular
now-pause = Pausar
now-stop = Encerrar…
now-stop-sure = Encerrar esta sessão? O que foi registrado fica guardado.
now-stop-yes = Encerrar
now-stop-no = Continuar
now-more = Mais
now-switch-sure = Sair agora desta parte do programa, antes da hora? Você pode voltar atrás com Desfazer.
now-skin-fine = A pele está bem
now-which = Com o quê?
now-how-long = Duração
now-paused-big = Em pausa
now-paused-caption = sem lembretes
now-paused = Sem lembretes até você retomar.
now-resume = Retomar
now-switch = { $what ->
    [heat] Já se passaram { $hours } horas. Mudar para calor ou manter o frio?
   *[cold] Já se passaram { $hours } horas. Mudar para frio ou manter o { $stay ->
        [heat] calor
       *[cold] frio
    }?
}
now-switch-by-itself = Sem resposta, a mudança é feita sozinha: { $time }.
now-finish-question = Já se passaram { $hours } horas. Concluir ou continuar assim?
now-go-on = { $what ->
    [heat] O calor está ajudando? Nada é planejado até você responder.
    [massage] A massagem com gelo está ajudando? Nada é planejado até você responder.
   *[cold] O frio está ajudando? Nada é planejado até você responder.
}
now-hours-caption = desde o início
now-switch-to = { $what ->
    [heat] Mudar para calor
    [massage] Mudar para massagem
   *[cold] Mudar para frio
}
now-finish = Concluir
now-stay = { $what ->
    [heat] Manter o calor
    [massage] Manter a massagem
   *[cold] Manter o frio
}
now-go-on-with = { $what ->
    [heat] Continuar com calor
    [massage] Continuar a massagem
   *[cold] Continuar com frio
}
now-switched = { $what ->
    [heat] O frio acabou. A partir de agora é calor.
   *[cold] A próxima parte começou.
}
now-missed = A última foi perdida. Não faz mal: o ritmo continua.
now-pain-before = Quanto dói agora?
now-pain-after = Quanto dói depois?
now-pain-note = Observação, se quiser
now-pain-keep = Anotar
now-pain-drop = Agora não
now-finished = O programa acabou.
now-finished-caption = feitas
now-counts = Feitas: { $done } · perdidas: { $missed } · puladas: { $skipped } · sono: { $asleep }
now-pain-change = Dor: { $first } de 10 no começo, { $last } no fim.
now-pain-unknown = Há poucas notas de dor para dizer se ajudou.
now-new-session = Nova sessão
now-see-record = Ver o registro
now-when-help = Quando buscar ajuda
floor-idle = Nenhuma sessão em andamento.
floor-leave = Esc: voltar
floor-space = Espaço · { $what }

# (window-now end)


## Window: programme

programme-title = Programa
programme-legend = Cada linha é um dia. Bloco cheio: feito; tracejado: por vir. Clique em um passado para corrigi-lo.
programme-none = Não há programa para mostrar.
programme-preview = Nada em andamento. É assim que “{ $name }” seria, começando agora.
programme-preview-note = Uma prévia com os horários mais tardios. Nada disso acontece antes de você iniciar.
programme-to-start = Escolher e iniciar
programme-day = Dia { $number }
programme-window = { $low }–{ $high } h
programme-story = { $day }, { $time }, { $what }: { $came }
programme-story-on = em curso, { $planned } min planejados.
programme-story-done = { $minutes } de { $planned } min.
programme-story-unknown = { $planned } min planejados, não se sabe quanto tempo durou.
programme-story-skipped = aplicação pulada.
programme-story-asleep = caiu no seu sono.
programme-story-pain = Dor { $before } → { $after }.
programme-story-pain-before = Dor antes: { $score }.
programme-story-pain-after = Dor depois: { $score }.
programme-story-coming = { $day }, de { $from } a { $to }: { $what }, { $minutes } min.
programme-story-coming-at = { $day }, { $time }: { $what }, { $minutes } min.
programme-missed-no-answer = sem resposta
programme-missed-suspended = o computador estava suspenso
programme-missed-off = o computador estava desligado
programme-sum-done = { $count ->
    [one] { $count } feita
   *[other] { $count } feitas
}
programme-sum-missed = { $count ->
    [one] { $count } perdida
   *[other] { $count } perdidas
}
programme-sum-skipped = { $count ->
    [one] { $count } pulada
   *[other] { $count } puladas
}
programme-sum-cold = ainda cerca de { $count } de frio
programme-sum-heat = ainda cerca de { $count } de calor
programme-sum-cold-then-heat = ainda cerca de { $count } de frio, depois calor
programme-sum-over = o programa acabou
programme-sum-paused = em pausa

# (window-programme end)


## Window: record

record-title = Registro
record-none = –
record-on-now = em curso, de { $planned }
record-minutes = { $real } de { $planned }
record-skin-fine = bem
record-missed = Perdida
record-skipped = Pulada
record-asleep = Sono
record-pain = { $before } → { $after }
record-pain-alone = Dor anotada
record-when = Quando
record-what = O quê
record-mins = Minutos
record-pain-column = Dor
record-skin = Pele
record-note = Obs.
record-empty = Ainda não há nada registrado. O que você faz, e quanto dói antes e depois, vai aparecer aqui.
record-effect-rule = Menos de 2 pontos diz pouco (Farrar 2001).
record-effect-none = Cedo demais para dizer o que ajuda.
record-effect-none-note = Anote a dor antes e depois de uma aplicação; o resultado aparece aqui.
record-plot = Dor ao longo do tempo
record-plot-note = 0 sem dor, 10 a pior dor imaginável. Ponto vazio: antes; cheio: depois. Dentro da faixa: sem mudança clara.
record-plot-empty = Nenhuma dor foi anotada neste programa.
record-plot-before = antes
record-plot-after = depois
record-plot-between = no intervalo
record-plot-point = { $when }: dor { $score }, { $of }
record-plot-switch-heat = Mudança para calor
record-plot-switch-cold = Mudança para frio
record-plot-switch = Próxima parte
record-log = Anotar dor
record-log-question = Quanto dói agora?
record-log-note = Observação
record-log-hint = o que você fez, o que ajudou
record-log-save = Anotar
record-log-cancel = Cancelar
record-session = Qual programa
record-session-now = Este
record-session-past = { $day }: { $name }
record-amended = corrigida depois
record-share = Compartilhar
record-share-close = Fechar
record-share-report = Para um profissional de saúde
record-share-report-note = Duas páginas: o que foi feito e se ajudou.
record-share-name = De quem é o relatório
record-share-name-hint = nome; vazio: uma linha para escrever
record-share-report-show = Abrir o relatório
record-share-pdf = Salvar como PDF
record-share-html = Salvar como web
record-share-calendar = Para o seu calendário
record-share-calendar-note = Os lembretes que faltam, também para o celular. Se eles mudarem de hora, exporte de novo.
record-share-calendar-show = Abrir no calendário
record-share-calendar-save = Salvar o calendário
record-share-data = O registro inteiro
record-share-data-note = Todos os programas, em tabelas para uma planilha, ou tudo, para importar em outro computador.
record-share-table = Salvar aplicações (CSV)
record-share-pain = Salvar notas de dor (CSV)
record-share-json = Salvar tudo (JSON)
record-share-in = Importar arquivo
record-press = Clique em uma linha para corrigi-la.

repair-title = Corrigir
repair-question = Como foi de verdade?
repair-on = Na pele
repair-unknown = Feita, sem saber quanto durou
repair-not-done = Não feita
repair-since = Colocada às
repair-since-wrong = Escreva a hora assim: 14:20.
repair-minutes = Minutos na pele
repair-min = min
repair-save = Salvar
repair-cancel = Cancelar
repair-delete = Excluir
repair-pain = Dor { $score } de 10, { $of }
repair-pain-scores = Notas de dor desta aplicação
repair-pain-question = Quanto doía?
repair-under-way = Ainda não acabou. Termine-a primeiro.

# (window-record end)


## Window: protocols

protocols-title = Protocolos
protocols-line = Os incluídos estão como publicados. Os seus podem ser qualquer coisa dentro dos limites.
protocols-own = Seus
protocols-own-none = Nenhum ainda. Duplique um incluído e mude o que precisar.
protocols-new = Novo protocolo
protocols-open-file = Abrir arquivo
protocols-save-file = Salvar em arquivo
protocols-file-bad-note = Nada foi alterado. Corrija o arquivo e abra-o de novo.
protocols-built-in = Incluídos
protocols-read = Ler
protocols-read-from = De { $sources }
protocols-back = ‹ Voltar
protocols-evidence = Grau de certeza
protocols-evidence-none = Nada consta sobre isso.
protocols-sources = Fontes
protocols-sources-none = Nenhuma indicada.
protocols-id = Nome em arquivos e na linha de comando: { $id }
protocols-use = Escolher este
protocols-edit = Editar
protocols-duplicate = Duplicar e editar
protocols-delete = Excluir
protocols-delete-sure = Excluir “{ $name }”? Um programa em andamento com ele continua.
protocols-delete-yes = Sim, excluir
protocols-delete-no = Manter
protocols-part = { $number }. { $what }
protocols-on = Aplicar
protocols-then = Depois
protocols-or = ou
protocols-step = { $what } { $mins } min
protocols-rest = Intervalo
protocols-rest-removal = { $mins } min após a retirada
protocols-rest-start = { $mins } min após a colocação
protocols-until = Até
protocols-until-window = entre { $low } e { $high } h após o início da dor
protocols-until-hours = { $hours } h após o início da dor
protocols-until-day = o fim do dia { $day } após o início da dor
protocols-until-count = { $count ->
    [one] ter sido feito uma vez
   *[other] ter sido feito { $count } vezes
}
protocols-until-asked = você parar; o Poultice pergunta { $hours } h após o início da dor
protocols-until-asked-day = você parar; o Poultice pergunta após o dia { $day }
protocols-until-stopped = você parar
protocols-per-day = Por dia
protocols-per-day-count = { $count ->
    [one] no máximo uma vez
   *[other] no máximo { $count } vezes
}
protocols-copy-name = { $name } (meu)
protocols-copy-title = Cópia de { $name }
protocols-copy-summary = Feito a partir de “{ $name }”.
protocols-edit-title = Editar
protocols-new-title = Novo protocolo
protocols-undo = Desfazer
protocols-redo = Refazer
protocols-name = Nome
protocols-id-name = Nome curto
protocols-id-note = Para arquivos e a linha de comando: a a z, 0 a 9, hifens.
protocols-id-taken = Outro protocolo já tem este nome curto.
protocols-summary = Para que serve
protocols-save = Salvar
protocols-faults = Ainda não pode ser salvo: { $count ->
    [one] um erro.
   *[other] { $count } erros.
}
protocols-add-part = Nova parte
protocols-remove-part = Remover parte { $number }
protocols-add-step = Nova etapa
protocols-remove-step = Remover etapa { $number }
protocols-step-number = Etapa { $number }
protocols-add-or = Oferecer uma alternativa
protocols-remove-or = Remover esta opção
protocols-what = O que se aplica
protocols-minutes = Minutos
protocols-unit-min = min
protocols-unit-h = h
protocols-unit-times = vezes
protocols-least = { $what }, no mínimo
protocols-most = { $what }, no máximo
protocols-to = a
protocols-from = Contado a partir
protocols-from-removal = Da retirada
protocols-from-start = Da colocação
protocols-until-form-hours = Hora limite
protocols-until-form-count = Nº de vezes
protocols-until-form-stop = Você parar
protocols-hours = Horas desde o início
protocols-times = Número de vezes
protocols-ask = Perguntar se continua
protocols-ask-hours = Perguntar após
protocols-per-day-limit = Limitar quantas por dia
protocols-strip = Começando agora
protocols-strip-none = Não pode ser iniciado como está.
protocols-strip-gap = { $count ->
    [one] Aqui um dia foi omitido.
   *[other] Aqui { $count } dias foram omitidos.
}
protocols-leave-sure = Há mudanças não salvas.
protocols-leave-yes = Sair sem salvar
protocols-leave-no = Ficar

# (window-protocols end)


## Window: settings

settings-title = Ajustes
settings-line = Cada mudança vale na hora, também para um programa em andamento.
settings-file = Guardado em { $path }
settings-group-sleep = Sono
settings-group-reminders = Lembretes
settings-group-sound = Som
settings-group-look = Aparência
settings-unit-min = min
settings-unit-times = vezes
settings-unit-secs = s
settings-unit-percent = %
settings-sleep = Horário de sono
settings-sleep-note = Nele não há lembretes para aplicar. O aviso “tire” sempre toca.
settings-sleep-hours = De e até
settings-sleep-from = Início do sono
settings-sleep-to = Fim do sono
settings-sleep-form = Escreva as horas assim: 22:30 e 7:00. Nada foi alterado.
settings-sleep-same = As duas horas são iguais. Nada foi alterado.
settings-due-every = Lembrar de novo a cada
settings-due-every-note = Quando está na hora de uma aplicação e ninguém responde.
settings-due-times = Quantas vezes mais
settings-due-times-note = Depois disso, conta como perdida.
settings-removal = Repetir “tire” a cada
settings-removal-note = Até alguém responder, de dia e de noite.
settings-snooze = Adiar por
settings-snooze-note = Quanto tempo um lembrete espera quando você o adia.
settings-skin = Olhar a pele após
settings-skin-note = Um lembrete silencioso durante a aplicação.
settings-switch = Início do calor
settings-switch-note = No fim do prazo, a mudança é feita sozinha.
settings-switch-ask = Perguntar
settings-switch-early = Logo
settings-switch-late = No fim
settings-sound = Sons
settings-sound-note = Três sons curtos: colocar, tirar, atenção.
settings-speech = Lembretes falados
settings-speech-note = Uma voz diz o que fazer. No Linux, requer speech-dispatcher.
settings-volume = Volume
settings-try = Testar
settings-theme = Cores
settings-theme-system = Sistema
settings-theme-light = Claro
settings-theme-dark = Escuro
settings-language = Idioma
settings-disturb = Respeitar “não perturbe”
settings-disturb-note = “Já pode” e “está na hora” esperam até acabar. “Tire” nunca espera.
settings-text = Tamanho do texto
settings-text-note = Tudo na janela cresce junto.
settings-motion = Sem movimento
settings-motion-note = Nada se move na janela, exceto a contagem regressiva.
settings-group-start = Início
settings-site = Onde doeu da última vez
settings-site-note = Já vem preenchido quando você inicia.
settings-programme = Programa
settings-programme-note = Oferecido primeiro quando você inicia.
settings-programme-none = Nenhum ainda
settings-group-home = Computador
settings-tray = Ícone na bandeja
settings-tray-note = A situação e os mesmos botões, ao lado do relógio.
settings-autostart = Continuar após reiniciar
settings-autostart-note = Com um programa em andamento, os lembretes voltam após o próximo login.

# (window-settings end)


## Window: help

help-title = Quando buscar ajuda
help-lead = Qualquer um destes sinais importa mais que o programa. Encerre-o e busque ajuda.
help-before = Antes de começar
help-beside = Além do temporizador
help-not-advice = O Poultice é um temporizador: não é dispositivo médico nem orientação médica. Em caso de dúvida, consulte um médico ou farmacêutico.
help-version = Poultice { $version }, MIT ou Apache 2.0
help-licences = Fonte: Inter, por The Inter Project Authors, SIL Open Font License 1.1

help-emergency = Busque ajuda de emergência agora
help-emergency-legs = As duas pernas estão fracas, dormentes ou formigando.
help-emergency-saddle = A pele ao redor dos genitais ou das nádegas está dormente.
help-emergency-bladder = Você não consegue urinar ou evacuar, ou não consegue segurar a urina ou as fezes.
help-emergency-chest = Você também sente dor no peito.
help-emergency-accident = A dor surgiu com um acidente grave.
help-emergency-stand = Você não consegue ficar em pé nem andar.

help-same-day = Procure um médico hoje
help-same-day-fever = Você tem febre acima de 38,3 °C (101 °F).
help-same-day-weight = Você está perdendo peso e não sabe por quê.
help-same-day-limb = Um braço ou uma perna está com fraqueza ou dormência.
help-same-day-leg-pain = A dor desce por uma perna.
help-same-day-night = A dor piora à noite, ou o repouso não alivia.
help-same-day-belly = Você tem dor intensa na barriga, ou passou a urinar com mais frequência, com dor ou com sangue.
help-same-day-history = Você já teve câncer, ou tem ossos frágeis e sofreu uma queda.

help-not-improving = Procure um médico se não melhorar
help-not-improving-hours = A dor ainda é intensa após 12 horas.
help-not-improving-days = A dor não melhorou após alguns dias.
help-not-improving-weeks = No máximo, se não tiver melhorado após uma a duas semanas.

help-from-treatment = Tire e pare
help-from-treatment-skin = A pele forma bolhas ou fica dura, branca ou cerosa.
help-from-treatment-prickle = A pele formiga, ou a dor aumenta.
help-from-treatment-numb = A dormência ou a fraqueza continua depois de tirar a compressa. Procure um médico.

help-no-cold = Consulte um profissional de saúde antes de usar frio
help-no-cold-raynaud = Você tem fenômeno de Raynaud, urticária ao frio ou crioglobulinemia.
help-no-cold-circulation = Você tem má circulação ou uma doença dos vasos sanguíneos dos braços ou das pernas.
help-no-cold-numb = A pele no local está dormente, ou o diabetes reduziu a sensibilidade dela.
help-no-cold-heart = Você tem angina ou outra doença do coração.
help-no-cold-skin = A pele no local está ferida ou infeccionada.
help-no-cold-injury = O frio já causou lesão em você antes.
help-no-cold-sedated = Você tomou algo que dá sonolência.

help-no-heat = Consulte um profissional de saúde antes de usar calor
help-no-heat-swelling = O local está com inchaço recente ou sangrando.
help-no-heat-numb = A pele no local não sente calor.
help-no-heat-infection = Você tem uma infecção no local, ou febre.
help-no-heat-circulation = Você tem má circulação.
help-no-heat-cancer = Você tem ou teve câncer no local.
help-no-heat-pregnancy = Você está grávida: nada de calor na barriga.
help-no-heat-sedated = Você bebeu álcool ou tomou um sedativo.
help-no-heat-patch = Você usa um adesivo de medicamento por perto. O calor faz com que ele libere mais.
help-no-heat-rub = Há pomada ou gel com mentol, capsaicina ou salicilato na pele.
help-no-heat-lying = Você corre o risco de adormecer. Nunca durma com uma bolsa térmica e nunca se deite sobre ela.

help-each-time = Toda vez
help-each-time-cloth = Ponha um pano entre a compressa e a pele.
help-each-time-normal = Comece só quando sentir a pele normal de novo.
help-each-time-look = Olhe a pele após cinco minutos.
help-each-time-sleep = Não comece se houver risco de adormecer.
help-each-time-works =
    Fique com o que ajuda você. Se o frio só deixa dormente e a rigidez continua, use por menos tempo ou não use.

help-self-care = Como deitar, se mover e repousar
help-self-care-pillows = Deite-se em algo firme, com dois ou três travesseiros sob os joelhos.
help-self-care-floor = Ou deite-se no chão com as panturrilhas apoiadas em uma cadeira.
help-self-care-night = À noite, colchão firme e travesseiros sob as pernas. Não de bruços.
help-self-care-heat-side = Com calor, deite-se de lado. Deitar sobre uma bolsa térmica quente pode causar queimadura.
help-self-care-walk = Repouse por pouco tempo, depois caminhe com calma. Nenhum exercício que piore a dor.
help-self-care-drink = Beba líquidos em quantidade suficiente.

help-evidence = Grau de certeza
help-evidence-cold = Ninguém sabe ainda se o frio ajuda na dor lombar. Os estudos são insuficientes.
help-evidence-heat =
    Faixas térmicas trazem um pequeno alívio por pouco tempo. Isso vem de uma revisão de 9 ensaios clínicos com 1.117
    pessoas.
help-evidence-either = Em um pronto-socorro, 60 pessoas ficaram igualmente bem com frio ou com calor. Use o que você preferir.
help-evidence-rhythm = Nenhum estudo define por quanto tempo nem com que frequência. Os tempos aqui são os habituais, não comprovados.
help-evidence-healing = Não há prova de que um ou outro cure as costas mais rápido. O frio deixa dormente; o calor leva sangue ao local.
help-evidence-articles = S0 a S4 são cinco artigos gerais da web sobre espasmo nas costas. Nenhum cita um estudo para os seus tempos.
help-evidence-advice = O Poultice marca o tempo. Ele não substitui orientação médica.

help-pain-score = A nota da dor
help-pain-score-scale = Números inteiros de 0 a 10. 0 é sem dor, 10 é a pior que você pode imaginar.
help-pain-score-change = Menos de 2 pontos, ou menos de 30%, não é uma mudança clara.
help-pain-score-when = Anote na hora, antes e depois de uma aplicação.

# (window-help end)


## The command line

cli-about = Mantém por dias o ritmo de um programa de frio ou calor. Sem subcomando, abre a janela.
cli-after-help =
    Códigos de saída: 0 feito; 1 falhou; 2 uso incorreto; 3 recusado.
    POULTICE_DIR indica uma pasta, como --dir.
cli-dir = Guarda tudo nesta pasta, separado das suas próprias sessões
cli-json = Responde em JSON
cli-rehearse = Faz o tempo correr tantas vezes mais rápido, em uma pasta descartável, salvo com --dir (1 a 10000)
cli-floor = Preenche a janela com o tempo, para ler do chão
cli-agent = Executa o processo em segundo plano que lembra (os outros subcomandos o iniciam quando preciso)
cli-agent-quit = Encerra o que está em execução; a sessão fica guardada e continua com o próximo
cli-start = Inicia uma sessão
cli-protocol-or-file = O id de um protocolo, ou um arquivo de protocolo
cli-onset = Quando a dor começou: 30m, 6h ou 2d atrás, um horário como 07:00, ou data e hora como 2026-03-01T08:00:00+01:00
cli-site = Onde dói
cli-injury = O que veio junto com a dor
cli-status = Diz como está a situação
cli-apply = A compressa está na pele
cli-apply-mins = Por tantos minutos, dentro da faixa da etapa
cli-apply-with = Com o quê, quando a etapa oferece escolha
cli-remove = A compressa foi tirada
cli-remove-on-time = Foi tirada quando o tempo acabou
cli-remove-ago = Foi tirada há tantos minutos
cli-remove-unknown = Não se sabe quando foi tirada
cli-snooze = Lembra mais tarde
cli-snooze-minutes = Tantos minutos mais tarde; senão, conforme os ajustes
cli-skip = Pula esta aplicação
cli-pause = Sem lembretes até retomar
cli-resume = Retoma após uma pausa
cli-switch = Passa para a próxima parte do programa
cli-keep = Fica nesta parte do programa
cli-pain = Anota quanto dói
cli-pain-score = De 0, sem dor, a 10, a pior que você pode imaginar
cli-pain-before = Antes da aplicação
cli-pain-after = Depois da aplicação
cli-pain-note = Uma observação junto
cli-fine = Você olhou a pele e ela está bem
cli-undo = Desfaz a última coisa que você fez
cli-stop = Encerra a sessão
cli-protocols = Lista, mostra e verifica protocolos
cli-protocols-list = Lista os protocolos
cli-protocols-show = Mostra um deles, com as fontes
cli-protocols-check = Verifica um arquivo de protocolo: 0 certo ou com avisos, 3 recusado por um limite, 1 ilegível
cli-protocol-file = Um arquivo de protocolo
cli-preview = Mostra o que virá, sem iniciar nada
cli-preview-start = Quando o programa começaria, como em --onset; um horário é sempre o próximo; agora, se não for dito
cli-preview-hours = Quantas horas olhar adiante
cli-preview-sleep = Horário de sono, como 22:30-07:00, ou off
cli-preview-pace = Agir no começo ou no fim de cada faixa
cli-history = Mostra sessões passadas
cli-history-session = Mostra uma sessão, suas aplicações e notas de dor: latest, o número dela na lista ou o id
cli-history-check = Procura danos no histórico inteiro
cli-history-backups = Lista os backups diários e o que há neles
cli-history-restore = Põe um backup no lugar do histórico
cli-history-restore-file = O backup; o mais recente, se não for dito
cli-settings = Lê e muda os ajustes
cli-settings-get = Mostra um ajuste, ou todos
cli-settings-set = Muda um ajuste
cli-settings-path = Mostra onde está o arquivo de ajustes
cli-settings-list = Mostra cada ajuste com o que ele aceita
cli-settings-key = O nome do ajuste
cli-settings-value = O novo valor
cli-completions = Imprime um script de autocompletar para um shell
cli-completions-shell = Qual shell
cli-man = Grava as páginas de manual em uma pasta
cli-man-dir = A pasta

cli-only-window = --rehearse e --floor são da janela: poultice --rehearse SPEED. Para simular sem janela, use: poultice agent --rehearse SPEED
cli-no-display =
    Não há tela onde abrir uma janela. Estes funcionam sem ela:
    start, status, apply, remove, snooze, skip, pause, resume, switch, keep, pain, fine, undo, stop,
    protocols, preview, history, settings, agent. Veja poultice --help.
cli-dir-not-text = O nome da pasta não é um texto válido. Indique outra com --dir.
cli-agent-not-running = Nenhum agente em execução aqui.
cli-agent-not-started = O agente não pôde ser iniciado: { $why }. Para ver por quê, execute: poultice doctor
cli-agent-broken = A conexão com o agente caiu: { $why }. Tente de novo.
cli-agent-other-version = O agente em execução é o Poultice { $agent }; este é o { $own }. Encerre o antigo: poultice agent --quit
cli-agent-not-understood = O agente não entendeu, ou não foi entendido: { $why }
cli-agent-already-running = Já há um agente em execução em { $folder }. Nada mais é preciso.
cli-agent-failed = O agente não consegue funcionar: { $why }
cli-log-unusable = O log { $file } não pode ser gravado: { $why }
cli-rehearsal-unreadable = O relógio da simulação { $file } não pode ser lido: { $why }. Exclua o arquivo para recomeçar.
cli-rehearsal-folder =
    Esta simulação está em { $dir }
    Outros comandos a alcançam com --dir { $dir }
cli-rehearsal-running = Já há um agente em execução em { $dir } com outra velocidade. Encerre-o primeiro: poultice --dir { $dir } agent --quit
cli-bad-onset = { $typed } não é uma hora. Escreva 30m, 6h ou 2d para há quanto tempo, 07:00 para uma hora do dia, ou data e hora como 2026-03-01T08:00:00+01:00
cli-warning = Atenção: { $reason }
cli-not-for = { $words } A lista completa está na janela, em “{ $page }”.

cli-no-such-protocol = { $wanted }: não existe esse protocolo nem esse arquivo. Veja: poultice protocols list

cli-switched-early = { $hours ->
    [one] É cedo: o programa prevê isso { $hours } hora após o início da dor.
   *[other] É cedo: o programa prevê isso { $hours } horas após o início da dor.
}
cli-to-take-back = Para desfazer: poultice undo
cli-do-remove = Depois: poultice remove
cli-do-remove-early = Se a compressa foi tirada agora: poultice remove. Se foi tirada antes: poultice remove --ago MINUTES
cli-do-stop = Para encerrar: poultice stop
cli-do-resume = Para continuar: poultice resume
cli-do-answer = As respostas: poultice switch ou poultice keep
cli-began = A dor começou há { $span }: { $time }.
cli-status-idle = Nenhuma sessão em andamento. Para iniciar uma: poultice start { $protocol }
cli-status-applying = { $what } em curso. Até { $end }, faltam { $left }.
cli-status-remove-now = Tire agora. Os { $minutes } minutos acabaram há { $over } ({ $end }).
cli-status-unsure = Tire agora. { $what } em curso desde { $since }, por um relógio que não é confiável.
cli-status-resting = Intervalo.
cli-status-first = { $what } por { $minutes } minutos, quando você quiser.
cli-status-ready = Já pode: { $what } por { $minutes } minutos. Comece quando a pele tiver voltado ao normal.
cli-status-due = Está na hora: { $what } por { $minutes } minutos. Comece quando a pele tiver voltado ao normal.
cli-status-switch = { $go }: poultice switch. { $stay }: poultice keep.
cli-status-go-on = Continuar assim (poultice keep) ou não (poultice switch)? Nada mais é planejado até você responder.
cli-status-paused = Em pausa. Sem lembretes até: poultice resume
cli-status-finished = O programa foi concluído.
cli-status-counts = { $protocol }: { $counts }.
cli-status-rehearsal = Uma simulação, { $speed } vezes mais rápida que o tempo real.
cli-next-ready = A próxima a partir de { $time }, daqui a { $left }.
cli-next-due = Prevista para { $time }, daqui a { $left }.
cli-next-skin-check = Olhar a pele: { $time }.
cli-next-switch = { $what }: { $time }, { $span } depois do início da dor.
cli-next-wake = A próxima depois de acordar, a partir de { $time }.
cli-next-finish = Fim do programa: { $time }.
cli-count-done = { $count ->
    [one] { $count } feita
   *[other] { $count } feitas
}
cli-count-missed = { $count ->
    [one] { $count } perdida
   *[other] { $count } perdidas
}
cli-count-skipped = { $count ->
    [one] { $count } pulada
   *[other] { $count } puladas
}
cli-count-asleep = { $count } no sono
cli-problem-notifications = As notificações não podem ser exibidas: { $why }. Preste atenção ao som.
cli-problem-sound = Os sons não podem ser tocados: { $why }.
cli-problem-history = O que acontece não está sendo gravado. { $why }
cli-problem-set-aside = { $why }
cli-problem-settings = Os ajustes têm erros: { $why }
cli-problem-clock = Desde uma reinicialização, o relógio não pode estar certo.

cli-remove-question =
    { $over } além do tempo. Por quantos minutos ficou de verdade na pele?
    Um número; t: foi tirada na hora; ?: não se sabe; Enter: foi tirada agora.
cli-remove-unanswered = Sem resposta, nada foi anotado. Informe com --on-time, --ago MINUTES ou --unknown.
cli-remove-not-understood = Não entendi. Um número de 0 a { $most }, t, ?, ou Enter.

cli-protocol-sources = Fontes: { $sources }
cli-check-fine = Certo: nada a objetar.
cli-finding-refuse = Recusado ({ $field }): { $reason } [{ $source }]
cli-finding-warn = Atenção ({ $field }): { $reason } [{ $source }]

cli-bad-sleep = não é um horário de sono: escreva 22:30-07:00, ou off
cli-preview-nothing = Nada acontece nessas horas.
cli-preview-apply = { $modality }: início, { $minutes } min
cli-preview-day-full = { $what }. É tudo por esse dia: no máximo { $count } por dia.
cli-preview-remove = { $modality }: fim
cli-preview-ready = { $modality }: já pode
cli-preview-due = { $modality }: está na hora
cli-preview-switch = começa a parte { $part }: { $modality }
cli-preview-asleep = dormir
cli-preview-awake = acordar
cli-preview-finish = o programa termina

cli-history-either = Use --session, ou check, ou restore.
cli-history-empty = Nenhuma sessão ainda.
cli-history-finished = concluída { $at }
cli-history-stopped = encerrada { $at }
cli-history-running = em andamento
cli-history-sound =
    { $sessions ->
        [one] O histórico está íntegro: { $sessions } sessão, { $entries } entradas.
       *[other] O histórico está íntegro: { $sessions } sessões, { $entries } entradas.
    }
cli-history-agent-runs = Um agente está em execução e grava o histórico. Encerre-o primeiro: poultice agent --quit
cli-history-restored = O backup está no lugar.
cli-history-restored-aside = O backup está no lugar. O que estava ali agora é { $aside }
cli-history-no-such-session = { $id }: nenhuma sessão, ou mais de uma. Indique latest, ou um número ou id de: poultice history
cli-history-head = { $protocol }. Início da dor: { $onset }.
cli-history-head-site = { $protocol }. Início da dor: { $onset }. Local: { $site }.
cli-history-nothing-done = Nada foi feito ainda.
cli-record-applied = { $what } por { $real } min, { $planned } planejados
cli-record-unknown = { $what }, não se sabe por quanto tempo, { $planned } min planejados
cli-record-on = { $what } em curso, { $planned } min planejados
cli-record-missed = { $what }: aplicação perdida
cli-record-missed-suspended = { $what }: aplicação perdida, o computador estava suspenso
cli-record-missed-off = { $what }: aplicação perdida, o Poultice não estava em execução
cli-record-skipped = { $what }: aplicação pulada
cli-record-asleep = { $what }: não feita por causa do sono
cli-record-pain = dor { $score } de 10
cli-record-pain-before = dor { $score } de 10 antes
cli-record-pain-after = dor { $score } de 10 depois

cli-setting-unknown = { $key }: esse ajuste não existe. Existem: { $known }
cli-setting-bad-value = { $key }: { $value } não é permitido. Aceita: { $allowed }
cli-man-failed = As páginas de manual não podem ser gravadas em { $folder }: { $why }
cli-problem-autostart = O Poultice não vai iniciar sozinho após o próximo login: { $why }
cli-agent-at-login = Continua a sessão em andamento; encerra imediatamente se não houver nenhuma
cli-problem-hooks = Um comando seu para um lembrete não funcionou: { $why }
cli-problem-speech = O lembrete não pôde ser falado: { $why }

cli-export = Grava o registro para outros programas, para o calendário ou para um profissional de saúde
cli-export-out = Neste arquivo; senão, na saída padrão
cli-export-session = Esta sessão: latest, o número dela no histórico ou o id; senão, a mais recente ou, para csv e json, todas
cli-export-csv = Uma tabela de todas as aplicações (RFC 4180)
cli-export-csv-pain = As notas de dor em vez das aplicações
cli-export-json = Tudo, para ser lido de volta com import
cli-export-ics = Os lembretes que faltam, para um calendário
cli-export-report = Duas páginas para um profissional de saúde
cli-export-report-format = html, um arquivo que não precisa de mais nada, ou pdf; senão, conforme a extensão do arquivo
cli-export-report-name = De quem é o relatório; senão, uma linha para escrever
cli-export-report-out = Indique um arquivo para o relatório: --out report.html, ou --out report.pdf.
cli-export-pdf-out = Um PDF não é texto. Indique um arquivo com --out.
cli-export-format-or-ending = --format { $format } e a extensão de { $file } se contradizem. Omita --format ou indique outro arquivo.
cli-export-nothing-remains = Não resta nada desta sessão: não há nada para um calendário.
cli-export-not-written = { $file } não pode ser gravado: { $why }
share-saved = Salvo: { $file }
share-saved-here = Não há janela de arquivos aqui. Salvo: { $file }
share-shown = Salvo e aberto: { $file }
share-not-shown = Está salvo, mas nenhum aplicativo aqui o abre: { $file }
share-not-opened = Nenhum aplicativo aqui abre isto: { $file }
share-no-dialog = Não há janela de arquivos aqui. Solte o arquivo sobre esta janela.
share-no-folder = Não há janela de arquivos aqui, e a pasta pessoal não foi encontrada. Use a linha de comando: poultice export
drop-here = Solte aqui: um programa (.toml) ou uma exportação (.json)
drop-one = Um arquivo de cada vez.
drop-other = Isso não é um programa (.toml) nem uma exportação (.json).
share-rehearsed = { $file } é o registro de uma simulação. Só outra simulação pode importá-lo.
share-rehearsal = Não em uma simulação: a pasta dela some junto com o serviço de lembretes.
cli-import = Importa as sessões de uma exportação JSON
cli-import-file = Um arquivo gravado por: poultice export json
cli-import-unreadable = { $file } não pode ser lido: { $why }
cli-import-running = A sessão { $session } ainda estava em andamento quando foi exportada. Ela ficou de fora: encerre-a lá e exporte de novo.
cli-import-done = Importadas: { $taken }. Já estavam aqui: { $had }.
cli-amend = Corrige o que está no registro
cli-amend-number = Qual aplicação, pelo número em: poultice history --session
cli-amend-step = Qual etapa dela, quando tem várias
cli-amend-mins = Ficou na pele por tantos minutos
cli-amend-unknown = Ficou na pele, não se sabe por quanto tempo
cli-amend-not-done = Não havia nada na pele
cli-amend-since = Quando foi colocada de verdade: 30m ou 2h atrás, um horário como 07:00, ou data e hora como 2026-03-01T08:00:00+01:00
cli-amend-pain = Corrige uma nota de dor, ou a tira do registro
cli-amend-pain-number = Qual nota, pelo número em: poultice history --session
cli-amend-pain-score = Quanto doía, de 0 a 10
cli-amend-pain-drop = Tira a nota do registro
cli-amend-what = Diga o que mudar: veja poultice amend --help
cli-amend-bad-since = { $typed } não é uma hora: escreva 30m ou 2h atrás, 07:00 para uma hora do dia, ou data e hora como 2026-03-01T08:00:00+01:00
cli-record-amended = { $said } (corrigido)
cli-record-number-step = { $number }, etapa { $step }
cli-record-number-pain = dor { $number }

# (cli end)


## Advice

advice-too-long = Ficou na pele por { $minutes } minutos em vez de { $planned }. Olhe a sua pele.
advice-too-long-hours = Ficou na pele por { $span } em vez de { $planned }. Olhe a sua pele.
advice-too-long-unknown = Não se sabe por quanto tempo ficou na pele. Olhe a sua pele.
advice-skin-cold = É normal a pele ficar vermelha e um pouco fria por algum tempo. Pele branca, cerosa, dura ou com bolhas, ou dormência que não passa, não é normal: procure um médico hoje.
advice-skin-heat = É normal a pele ficar vermelha e quente por algum tempo. Bolhas, pele branca ou dura, ou dor ou dormência que não passa, não é normal: procure um médico hoje.
advice-with-source = { $advice } [{ $source }]
advice-still-severe = A dor está intensa há { $hours } horas, com nota { $least } ou mais em todas as vezes. Já é tempo suficiente para pedir ajuda: ligue para um médico e leia quando buscar ajuda.
advice-no-better = { $days } dias após o início, a dor não melhorou: { $first } em média no começo, { $latest } nas últimas 24 horas. Procure um médico.
advice-cold-does-not-help = Depois de { $applications } aplicações de frio, a dor mudou { $change } em média. Não é um alívio com que se possa contar. Use por menos tempo ou mude para calor. Fique com o que ajuda você.
advice-after-cold = Depois do frio, a dor foi em média { $change } ({ $times }): { $verdict }.
advice-after-heat = Depois do calor, a dor foi em média { $change } ({ $times }): { $verdict }.
advice-points-lower = menor em { $points } na escala
advice-points-higher = maior em { $points } na escala
advice-points-same = igual
advice-times = { $count ->
    [one] uma vez
   *[other] { $count } vezes
}
advice-verdict-no-clear-change = sem mudança clara
advice-verdict-less = menos dor
advice-verdict-more = mais dor
advice-source = De { $source }
advice-dismiss = Dispensar

# (advice end)


## Export

export-ics-name = Poultice
export-ics-rehearsal-name = Poultice, uma simulação
export-ics-rehearsal = Simulação: { $what }
export-ics-cold = Frio, { $minutes } min
export-ics-ice-massage = Massagem com gelo, { $minutes } min
export-ics-heat = Calor, { $minutes } min
export-ics-switch-heat = A partir de agora: calor
export-ics-switch = A próxima parte começa
export-ics-finish = O programa termina
export-ics-application =
    A qualquer momento até { $until }, com um pano entre a compressa e a pele. Programe um alarme: é preciso tirar na hora
    certa. Se você começar mais tarde, as seguintes também mudam. Nesse caso, exporte de novo. { $programme }.
export-ics-switch-window = Você pode continuar como antes até { $late }. Nesse caso, exporte de novo. { $programme }.
export-ics-programme = { $programme }.

export-report-title = Registro de frio e calor
export-report-rehearsal = Uma simulação, { $speed } vezes mais rápida que o tempo real. Nada disto foi feito por ninguém.
export-report-name = Nome
export-report-site = Onde dói
export-report-onset = Início da dor
export-report-with = Com
export-report-injury = uma lesão recente
export-report-swelling = um inchaço
export-report-started = Início do programa
export-report-ended = Fim do programa
export-report-running = ainda em andamento ({ $date })
export-report-stopped = { $date }, encerrado antes do fim
export-report-programme = Programa
export-report-rhythm = { $rhythm }.
export-report-source = Fonte: { $sources }.
export-report-articles = Os artigos da web são artigos gerais sobre espasmo nas costas e não citam nenhum estudo.
export-report-switched-heat-person = Mudança para calor em { $date }, por escolha.
export-report-switched-heat = Mudança para calor em { $date }, conforme planejado.
export-report-switched-person = A próxima parte começou em { $date }, por escolha.
export-report-switched = A próxima parte começou em { $date }, conforme planejado.
export-report-done-of = { $done } de { $due }
export-report-done = aplicações previstas, feitas
export-report-missed = perdidas
export-report-skipped = puladas por escolha
export-report-asleep = no sono, não previstas
export-report-missed-reasons = Perdidas: { $reasons }.
export-report-missed-no-answer = { $count } sem resposta
export-report-missed-suspended = { $count } com o computador suspenso
export-report-missed-off = { $count } com o computador desligado
export-report-minutes =
    { $what }: { $real } min na pele em média, de { $planned } planejados ({ $count } com fim conhecido).
export-report-days = Dia a dia
export-report-days-story = Cada linha é um dia de 24 horas: { $done } de { $due } aplicações previstas feitas.
export-report-legend-cold = frio
export-report-legend-heat = calor
export-report-legend-unknown = fim desconhecido
export-report-legend-missed = perdida
export-report-legend-skipped = pulada
export-report-legend-asleep = horário de sono
export-report-legend-before = antes
export-report-legend-after = depois
export-report-legend-between = no intervalo
export-report-legend-applications = aplicações
export-report-pain = Dor, 0 a 10
export-report-pain-story = Notas da dor ao longo do tempo, de 0, sem dor, a 10, pior dor imaginável.
export-report-to-heat = calor
export-report-to-next = próxima parte
export-report-no-scores = Nenhuma nota de dor foi anotada.
export-report-first-last = Primeira nota { $first } ({ $from }), última nota { $last } ({ $to }).
export-report-change-cold =
    Frio, de antes para depois: { $points } pontos em média em { $count ->
        [one] uma aplicação
       *[other] { $count } aplicações
    } com as duas notas. { $verdict }
export-report-change-heat =
    Calor, de antes para depois: { $points } pontos em média em { $count ->
        [one] uma aplicação
       *[other] { $count } aplicações
    } com as duas notas. { $verdict }
export-report-change-both =
    Calor e frio, de antes para depois: { $points } pontos em média em { $count ->
        [one] uma aplicação
       *[other] { $count } aplicações
    } com as duas notas. { $verdict }
export-report-too-few = Poucas para dizer alguma coisa.
export-report-no-change = Sem mudança clara.
export-report-less-pain = Claramente menos dor logo depois.
export-report-more-pain = Claramente mais dor logo depois.
export-report-least-change =
    Uma mudança de menos de 2 pontos diz pouco (Farrar 2001). A dor também diminui por si só: isto não mostra o que causou
    a mudança.
export-report-applications = Aplicações
export-report-none = Nenhuma aplicação foi anotada.
export-report-head-when = Quando
export-report-head-what = O quê
export-report-head-minutes = Minutos
export-report-head-pain = Dor
export-report-head-skin = Pele
export-report-of = { $real } de { $planned }
export-report-unknown-of = não se sabe, de { $planned }
export-report-still-on = em curso, de { $planned }
export-report-row-no-answer = perdida, sem resposta
export-report-row-suspended = perdida, PC suspenso
export-report-row-off = perdida, PC desligado
export-report-row-skipped = pulada
export-report-row-asleep = sono
export-report-skin-fine = bem
export-report-notes = Observações
export-report-note-score = dor { $score }
export-report-unknown = O que não se sabe
export-report-unknown-ends =
    { $count ->
        [one] Uma vez não se sabe quando a compressa foi tirada. Esse tempo não entra em nenhuma média.
       *[other] { $count } vezes não se sabe quando a compressa foi tirada. Esses tempos não entram em nenhuma média.
    }
export-report-unknown-away = Por { $span } no total, o computador esteve suspenso ou desligado e não pôde lembrar ninguém.
export-report-unknown-clock = Depois de uma reinicialização, o relógio do computador estava errado. As horas a partir daí podem estar incorretas.
export-report-unknown-always =
    Tudo aqui é o que a pessoa informou ao aplicativo. Nada foi medido: nem a pele, nem a temperatura, nem se a compressa
    estava mesmo na pele. Uma célula de pele vazia quer dizer que ninguém anotou nada sobre ela.
export-report-boxes = Alguns caracteres das observações não podem ser impressos aqui. A página web deste relatório os contém.
export-report-disclaimer = Mantido com o Poultice, um temporizador. É um diário, não uma orientação médica nem um diagnóstico.
export-report-made = Feito em { $date }
export-report-page = Página { $page } de { $pages }

export-import-form = Isto não é uma exportação do Poultice: { $reason }.
export-import-version = Esta é uma exportação da versão { $found }. Este aplicativo lê a versão { $known }. Atualize o Poultice.
export-import-twice = A sessão { $session } aparece duas vezes no arquivo.
export-import-entry = Na sessão { $session }, a entrada { $seq } não pode ser lida: { $reason }.
export-import-order = Na sessão { $session }, a entrada { $seq } tem o número { $found }. Faltam entradas ou elas estão fora de ordem.
export-import-no-start = A sessão { $session } não começa com o seu início.
export-import-protocol = O programa da sessão { $session } tem um erro de formato. { $problem }
export-import-out-of-bounds = Na sessão { $session }, entrada { $seq }, { $field } não pode estar certo.
export-import-unsafe = A sessão { $session } ainda está em andamento, e seu programa passa de um limite. Ela não foi importada.

# (export end)


## Doctor: what works here, what doesn't, and what to do

cli-doctor = Verifica tudo: notificações, som, pastas, relógios
cli-doctor-press = Espera você clicar no botão da notificação de teste, mesmo sem ninguém no terminal
doctor-fine = certo
doctor-warning = aviso
doctor-broken = falha
doctor-todo = O que fazer: { $todo }
doctor-all-fine = Tudo funciona.
doctor-some-warnings =
    { $count ->
        [one] Funciona, com um ponto a saber.
       *[other] Funciona, com { $count } pontos a saber.
    }
doctor-some-broken =
    { $count ->
        [one] Uma coisa não funciona.
       *[other] { $count } coisas não funcionam.
    }
doctor-no-answer = sem resposta

doctor-agent-runs = O agente está em execução e responde. É o Poultice { $version }, igual a este.
doctor-agent-none = Nenhum agente em execução. Ele inicia sozinho quando for preciso.
doctor-agent-session-waits = Há uma sessão em andamento e nenhum agente em execução: ninguém lembra você.
doctor-agent-status = poultice status, ou abrir a janela, inicia o agente e diz como está a sessão.
doctor-agent-hung = Há um agente, mas ele não responde.
doctor-agent-broken = Há um agente, mas não é possível falar com ele: { $why }.
doctor-agent-other-version = O agente em execução é o Poultice { $agent }; este é o { $own }: eles não falam um com o outro.
doctor-agent-newer = Use o Poultice mais novo. Enquanto isso, a sessão continua.
doctor-agent-older = poultice status, ou abrir a janela, põe este no lugar dele. A sessão fica guardada.
doctor-agent-restart = poultice agent --quit o encerra; a sessão fica guardada. Se não adiantar, faça logout e login de novo.

doctor-folder-fine = { $path } permite gravação e só você pode ver.
doctor-folder-none-yet = { $path } ainda não existe. A pasta é criada quando for preciso.
doctor-folder-unusable = Não é possível gravar em { $path }: { $why }.
doctor-folder-write-todo = Verifique quem é o dono de { $path } e quem pode gravar ali, ou indique outra pasta com --dir.
doctor-folder-is-file = { $path } é um arquivo onde deveria haver uma pasta.
doctor-folder-is-file-todo = Mova-o para outro lugar ou indique outra pasta com --dir.
doctor-folder-open = Outras pessoas neste computador podem ver o conteúdo de { $path }.
doctor-folder-open-todo = Para que só você veja: chmod 700 { $path }
doctor-room = Espaço livre para o histórico e seus backups: { $free }.
doctor-room-mib = { $mib } MiB
doctor-room-gib = { $gib } GiB
doctor-room-little-todo = Libere espaço em breve: sem ele, nada novo pode ser registrado.
doctor-room-none-todo = Libere espaço agora: o que acontece não pode ser registrado.

doctor-history-none = Ainda não há histórico.
doctor-history-sound =
    { $sessions ->
        [one] O histórico está íntegro: { $sessions } sessão, { $entries } entradas.
       *[other] O histórico está íntegro: { $sessions } sessões, { $entries } entradas.
    }
doctor-history-backup = O backup mais recente é { $file }.
doctor-history-no-backup = Ainda não há backup.
doctor-history-update = Atualize o Poultice.
doctor-history-restore = poultice history restore põe o backup mais recente no lugar; o que está ali agora fica guardado ao lado.
doctor-history-set-aside = Continue: ele fica guardado com outro nome, e um novo é começado. Não há backup para restaurar.
doctor-history-keep = Guarde uma cópia do arquivo. Tudo antes dessa entrada ainda está lá.
doctor-history-access = Verifique quem é o dono do arquivo e se há espaço no disco.

doctor-settings-fine = Os ajustes podem ser lidos.
doctor-settings-correct = Corrija ou remova essa linha. poultice settings list diz o que cada ajuste aceita.
doctor-settings-take-back = Corrija o arquivo que foi posto de lado e devolva o nome dele, ou refaça os ajustes de que precisa.
doctor-settings-access = Verifique quem é o dono do arquivo e quem pode lê-lo.
doctor-protocols-fine =
    { $own ->
        [0] Você não tem programas próprios.
        [one] Um programa próprio pode ser lido.
       *[other] { $own } programas próprios podem ser lidos.
    }
doctor-protocols-check = Corrija o arquivo e depois: poultice protocols check { $file }
doctor-protocols-rename = Renomeie o arquivo quando quiser.
doctor-protocols-access = Verifique quem é o dono e quem pode ler o arquivo.

doctor-clock-fine = Os relógios fazem sentido. Data e hora: { $now }.
doctor-clock-before-program = O relógio diz { $now }, mas este aplicativo foi feito em { $made }.
doctor-clock-before-history = O relógio diz { $now }, mas a entrada mais recente do histórico é de { $newest }.
doctor-clock-set-it = Acerte a data e a hora do computador. O horário de sono e o registro dependem delas.
doctor-clock-rehearsal = O relógio de uma simulação está em { $path }, e não pode ser lido: { $why }.
doctor-clock-rehearsal-todo = Verifique quem pode lê-lo. Se nenhuma simulação deve continuar aqui, exclua-o.
doctor-clock-no-boot = O relógio que continua durante a suspensão não pode ser lido.
doctor-clock-no-boot-todo = Responda com a verdade quando o Poultice perguntar quanto tempo a compressa ficou na pele: nada aqui pode saber.

doctor-display-fine = Há uma tela para a janela.
doctor-display-none = Não há tela, então a janela não pode abrir.
doctor-display-todo = Tudo funciona por aqui também: poultice --help lista os subcomandos.

doctor-awake-fine = Durante a aplicação, o computador é impedido de entrar em suspensão sozinho, por { $by }.
doctor-awake-none = Nada aqui consegue impedir que o computador entre em suspensão sozinho: { $why }.
doctor-awake-todo = Durante a aplicação, não deixe o computador entrar em suspensão. O alarme só viria quando ele voltasse.

doctor-sound-fine = Um som foi tocado. Se você não ouviu, aumente o volume do computador.
doctor-sound-none = Nenhum som pode ser tocado: { $why }.
doctor-sound-todo = Inicie um servidor de som, PipeWire ou PulseAudio. Até lá, fique de olho na notificação.
doctor-sound-off = Os sons estão desligados nos ajustes, por isso nenhum foi testado.
doctor-sound-off-todo = Sem som, você precisa ver o alarme. Para ligar: poultice settings set sound on

doctor-notifications-server = { $name } { $version } exibe as notificações. Recursos: { $abilities }.
doctor-notifications-no-buttons = Ele não mostra botões. Responda na janela, ou com poultice apply e poultice remove.
doctor-notifications-none = Nada exibe notificações aqui: { $why }.
doctor-notifications-todo = Inicie o serviço de notificações da sua área de trabalho, por exemplo dunst ou mako. Até lá, o som e a janela lembram você.
doctor-test-title = Um teste do Poultice
doctor-test-body = Clique no botão: assim você poderá responder aos lembretes por aqui.
doctor-test-body-only = Isto é só um teste. Não é preciso fazer nada.
doctor-test-button = Funciona
doctor-test-waiting = Uma notificação de teste aparece. Clique no botão dela: { $button }.
doctor-test-pressed = A notificação de teste foi exibida, e o clique no botão dela chegou.
doctor-test-shown = Uma notificação de teste foi exibida e retirada.
doctor-test-press = Para ver se o botão dela também funciona: poultice doctor --press
doctor-test-closed = A notificação de teste foi exibida e fechada sem clique.
doctor-test-again = Para testar o botão, execute isto de novo e clique nele.
doctor-test-unanswered = A notificação de teste foi enviada, mas ninguém clicou no botão dela.
doctor-test-look = Se você não a viu, confira se a área de trabalho oculta notificações (não perturbe).
doctor-test-not-shown = Uma notificação de teste não pôde ser exibida: { $why }.

doctor-title = Verificar tudo
doctor-lead = Tudo aquilo de que o Poultice depende, testado de verdade.
doctor-fine-line = Certo: { $said }
doctor-begin = Verificar agora
doctor-again = Verificar de novo
doctor-looking = Verificando. Isso leva alguns segundos.
doctor-backups = Backups do histórico
doctor-backups-note = Um por dia enquanto há um programa em andamento; os sete mais recentes são guardados.
doctor-backup-restore = Restaurar
doctor-backup-restore-of = Restaurar o backup: { $day }
doctor-backup-sure = Pôr este backup no lugar do histórico? { $day }
doctor-backup-sure-note = O que aconteceu desde então não está nele, e um programa em andamento continua como estava naquele momento. O que está ali agora fica guardado ao lado.
doctor-backup-yes = Sim, restaurar
doctor-backup-no = Deixar
doctor-backup-on-skin = Tire a compressa primeiro: um backup não sabe dela, e ninguém lembraria você.
settings-doctor = Está tudo funcionando?
settings-doctor-note = Testa notificações, som, pastas e relógios.
settings-doctor-open = Verificar tudo

# (doctor end)
