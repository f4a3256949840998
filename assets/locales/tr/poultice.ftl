# Every sentence Poultice shows. One section a room; keys begin with the room's name.
# Plain words, short sentences: the reader may be in pain, half asleep, and across the room.

## Words used everywhere

app-name = Poultice
modality-cold = Soğuk
modality-ice-massage = Buz masajı
modality-heat = Sıcak
modality-rest = Ara
span-mins = { $mins } dk
span-hours = { $hours } sa
span-hours-mins = { $hours } sa { $mins } dk
span-days = { $days } gün
weekday-mon = Pzt
weekday-tue = Sal
weekday-wed = Çar
weekday-thu = Per
weekday-fri = Cum
weekday-sat = Cmt
weekday-sun = Paz
clock-day = { $day } { $weekday }
decimal-sign = ,
rehearsal-mark = Prova, { $speed } kat hızlı

## Protocols: reading and checking them

protocol-cold-20-every-1-2h-name = Soğuk 20 dk, 1–2 sa ara, sonra sıcak
protocol-cold-20-every-1-2h-summary =
    İnce bir havluya sarılı soğuk kompres 20 dakika uygulanır, sonra 1–2 saat ara verilir. Ağrı başladıktan
    48–72 saat sonra sıcağa geçilir; sıcak 7. günün sonuna kadar sürer.
protocol-cold-20-every-1-2h-evidence =
    Bel ağrısında soğuğun yararlı olduğunu söylemeye yetecek kanıt yok. Süreler alışılmış sürelerdir, kanıtlanmış
    değildir. Sıcak uygulama küçük ve kısa süreli bir rahatlama sağlar.

protocol-cold-25-90-name = Soğuk 25 dk, 1½ sa ara, sonra sıcak
protocol-cold-25-90-summary =
    Soğuk kompres ince bir bezin üzerinden 25 dakika uygulanır, sonra bir buçuk saat ara verilir. 25 dakika yayındaki
    süredir; alışılmış üst sınır 20 dakikadır.
protocol-cold-25-90-evidence =
    Bel ağrısında soğuğun yararlı olduğunu söylemeye yetecek kanıt yok. Süreler alışılmış sürelerdir, kanıtlanmış
    değildir. Klinik önerilerin çoğu 20 dakikayı aşmaz.

protocol-cold-20-30-name = Soğuk 20 dk, 30 dk ara, sonra sıcak
protocol-cold-20-30-summary =
    Beze sarılı soğuk kompres 20 dakika uygulanır, sonra yarım saat kadar ara verilir. İki gün sürer; şişlik ve ağrı
    gerektirirse üçüncü gün de. Sık bir düzendir: ancak ciltteki his normale dönünce başlayın.
protocol-cold-20-30-evidence =
    Bel ağrısında soğuğun yararlı olduğunu söylemeye yetecek kanıt yok. Süreler alışılmış sürelerdir, kanıtlanmış
    değildir. Yarım saat, cildin ısınması için çok kısa olabilir.

protocol-cold-15-20-several-name = Soğuk 15–20 dk, günde birkaç kez, sonra sıcak
protocol-cold-15-20-several-summary =
    Beze sarılı soğuk kompres iki gün boyunca günde birkaç kez 15–20 dakika uygulanır, sonra sıcağa geçilir. Makaleler
    ara süresi belirtmiyor; 2–3 saat bizim yorumumuz.
protocol-cold-15-20-several-evidence =
    Bel ağrısında soğuğun yararlı olduğunu söylemeye yetecek kanıt yok. Süreler alışılmış sürelerdir, kanıtlanmış
    değildir.

protocol-cold-nhs-name = Soğuk 15–20 dk, 2–3 saatte bir
protocol-cold-nhs-summary =
    İlk 2–3 gün boyunca, 2–3 saatte bir yeniden başlanarak 15–20 dakika soğuk. Rakamlar, NHS’nin burkulma ve kas
    zorlanmaları için önerisidir.
protocol-cold-nhs-evidence =
    Burkulmalar için verilmiş, bel ve sırta aktarılmış bir öneri. Bel ağrısında soğuğun yararlı olduğunu söylemeye
    yetecek kanıt yok. Süreler alışılmış sürelerdir, kanıtlanmış değildir.

protocol-cold-short-name = Soğuk 5–10 dk, 2–3 saatte bir, sonra sıcak
protocol-cold-short-summary =
    1–2 gün boyunca 2–3 saatte bir 5–10 dakikalık kısa soğuk, sonra günde 3 ya da 4 kez 10–15 dakika sıcak. Nazik
    bir seçenek.
protocol-cold-short-evidence =
    Bel ağrısında soğuğun yararlı olduğunu söylemeye yetecek kanıt yok. Süreler alışılmış sürelerdir, kanıtlanmış
    değildir.

protocol-intermittent-10-10-10-name = Soğuk 10, ara 10, soğuk 10, 2 saatte bir
protocol-intermittent-10-10-10-summary =
    10 dakika arayla iki kısa soğuk; 72 saat boyunca 2 saatte bir yeniden başlanır. Ara, cilde kendini
    toplaması için zaman verir.
protocol-intermittent-10-10-10-evidence =
    Ayak bileği burkulmuş 89 kişiyle yapılan tek bir çalışma: ilk haftada hareket ederken daha az ağrı. Bel ve sırtta
    denenmedi.

protocol-heat-15-20-name = Sıcak 15–20 dk
protocol-heat-15-20-summary =
    15–20 dakika sıcak banyo, ısıtıcı ped ya da sıcak su torbası; başlayalı 48 saati geçmiş ağrı için. Makale ara
    süresi belirtmiyor; 2–3 saat bizim yorumumuz. 7 gün sonra devam edip etmeyeceğiniz sorulur.
protocol-heat-15-20-evidence =
    Sıcak uygulama, akut bel ağrısında küçük ve kısa süreli bir rahatlama sağlar. Süreler alışılmış sürelerdir,
    kanıtlanmış değildir.

protocol-heat-first-name = Sıcak 15–20 dk, 2–3 saatte bir
protocol-heat-first-summary =
    Baştan itibaren sıcak: 2–3 saatte bir yeniden başlanarak 15–20 dakika. Yaralanma ya da şişlik olmayan akut bel
    ağrısı için. 7 gün sonra devam edip etmeyeceğiniz sorulur.
protocol-heat-first-evidence =
    Buradaki seçenekler içinde orta kalitede kanıta dayanan tek seçenek: küçük ve kısa süreli bir rahatlama. Süreler
    alışılmış sürelerdir, kanıtlanmış değildir.

protocol-heat-20-ice-massage-10-name = Sıcak 20 dk ya da buz masajı 10 dk
protocol-heat-20-ice-massage-10-summary =
    Her seferinde siz seçersiniz: 20 dakika sıcak ya da cilt üzerinde sürekli gezdirilen buzla 10 dakika masaj. İkisi de
    yararlı olmazsa doktora başvurun. 72 saat sonra devam edip etmeyeceğiniz sorulur.
protocol-heat-20-ice-massage-10-evidence =
    Sıcak uygulama, akut bel ağrısında küçük ve kısa süreli bir rahatlama sağlar. Süreler alışılmış sürelerdir,
    kanıtlanmış değildir.

protocol-heat-then-cold-name = Sıcak 15–20 dk, sonra buz masajı 10 dk
protocol-heat-then-cold-summary =
    15–20 dakika ısıtıcı ped, hemen ardından en fazla 10 dakika soğuk masaj. Başlayalı 48 saati geçmiş ağrı için.
    Makale ara süresi belirtmiyor; en az bir saat bizim yorumumuz. 7 gün sonra devam edip etmeyeceğiniz sorulur.
protocol-heat-then-cold-evidence =
    Bel ve sırtta sıcaktan sonra soğuk uygulamayı destekleyen bir çalışma bilmiyoruz. Süreler alışılmış sürelerdir,
    kanıtlanmış değildir.

protocol-error-line-field = Satır { $line }, { $field }: { $problem }
protocol-error-line = Satır { $line }: { $problem }
protocol-error-field = { $field }: { $problem }
protocol-error-whole = Protokol: { $problem }

protocol-problem-file-too-large = dosya { $kib } KiB sınırından büyük. Bu bir protokol olamaz.
protocol-problem-syntax = bu TOML değil: { $message }.
protocol-problem-unknown-key = hiçbir protokolde böyle bir anahtar yok. Yazım hatası mı?
protocol-problem-wrong-type = burada { $expected } olmalı.
protocol-problem-unknown-word = şunlardan biri olmalı: { $known }.
protocol-problem-missing = bu eksik.
protocol-problem-not-one-key = şunlardan yalnızca biri gerekli: { $known }.
protocol-problem-empty-list = bu liste boş.
protocol-problem-too-many = bu liste çok uzun. En fazla { $most } öge olabilir.
protocol-problem-reversed = ilk sayı ikincisinden büyük.
protocol-problem-zero = en az 1 olmalı.
protocol-problem-negative = sıfırın altında olmamalı.
protocol-problem-absurd = bu sayı çok büyük. En fazla { $most } anlamlı.
protocol-problem-length = bu metnin uzunluğu { $least } ile { $most } karakter arasında olmalı.
protocol-problem-unprintable = bu metinde gösterilemeyen bir karakter var.
protocol-problem-bad-id = kimlik 1 ile 64 karakter arasında olur: a–z, 0–9 ve kısa çizgi.
protocol-problem-ask-without-stopped = bu yalnızca until = "stopped" ile kullanılır.
protocol-problem-window-not-later = bu aşama, önceki aşamalardan daha geç bitmeli.
protocol-problem-only-rest = bir uygulamada ara olmayan bir adım bulunmalı.
protocol-problem-rest-at-edge = bir uygulama arayla başlayamaz, arayla bitemez.
protocol-problem-rest-alternative = ara bir seçenek olamaz, ara için seçenek de verilemez.

protocol-kind-text = tırnak içinde bir metin
protocol-kind-number = bir tam sayı
protocol-kind-number-or-range = bir tam sayı ya da köşeli ayraç içinde iki sayı
protocol-kind-list = köşeli ayraç içinde bir liste
protocol-kind-table = anahtar ve değerlerden bir tablo
protocol-kind-stopped-or-table = "stopped" sözcüğü ya da bir tablo

source-article = web makalesi { $key }

rhythm-cold = soğuk
rhythm-ice-massage = buz masajı
rhythm-heat = sıcak
rhythm-rest = ara
rhythm-step = { $modality } { $mins } dk
rhythm-or = { $one } ya da { $other }
rhythm-then = { $before }; sonra { $next }
rhythm-off-mins = { $mins } dk ara
rhythm-off-hours = { $hours } sa ara
rhythm-every-mins = { $mins } dakikada bir
rhythm-every-hours = { $hours } saatte bir
rhythm-per-day = günde en fazla { $count }
rhythm-until-hours = { $hours }. saate kadar
rhythm-until-days = { $days }. günün sonuna kadar
rhythm-until-count = { $count ->
    [one] bir kez
   *[other] { $count } kez
}
rhythm-until-stopped = siz durdurana kadar
rhythm-until-asked = siz durdurana kadar, { $hours }. saatte sorulur
rhythm-until-asked-days = siz durdurana kadar, { $days }. günden sonra sorulur

# (protocols end)


## Safety: findings and their reasons

safety-too-long-refuse =
    Ara vermeden { $mins } dakika { $what } uygulamak cilde ve sinirlere zarar verebilir. { $limit } dakikadan uzunu
    hiçbir zaman başlatılmaz.
safety-too-long-warn = Ara vermeden { $mins } dakika { $what }, alışılmış { $limit } dakikanın üstünde.
safety-too-long-published = { $mins } dakika { $what }: yayındaki süre budur, alışılmış { $limit } dakikanın üstünde.
safety-rest-too-short =
    { $skin } dakikaya varan uygulamadan sonra yalnızca { $rest } dk ara. Cilt en az o kadar süre dinlenmeli.
safety-rest-after-cold =
    Soğuktan sonra { $rest } dk ara çok kısa olabilir. Ciltteki his normale dönmüş olmalı. Alışılmış alt sınır
    { $limit } dk.
safety-many-cold = Bir güne { $count } kadar soğuk uygulama sığıyor. Alışılmış üst sınır { $limit }.
safety-cold-too-late =
    Soğuk uygulama, ağrı başladıktan { $hours } saat sonrasına kadar sürebilir. Alışılmış olan { $limit } saate kadardır.
safety-cold-no-end = Soğuk uygulamanın sonu belirlenmemiş. Alışılmış olan, ağrı başladıktan { $limit } saat sonrasına kadardır.
safety-heat-too-early =
    { $hours ->
        [0] Sıcak uygulama hemen başlayabilir.
        [one] Sıcak uygulama, ağrı başladıktan bir saat sonra başlayabilir.
       *[other] Sıcak uygulama, ağrı başladıktan { $hours } saat sonra başlayabilir.
    } Yeni bir yaralanmada ya da şişlikte { $limit } saat bekleyin.
safety-with-suggestion = { $reason } Aynı düzen { $mins } dakikayla uygulanabilir.

# (safety end)


## The session: refusals

refusal-no-session = Süren bir program yok.
refusal-session-running = Zaten süren bir program var. Önce onu durdurun.
refusal-not-now-resting = Ara sırasında yapılamaz.
refusal-not-now-ready = Şimdi yapılamaz: sonraki uygulama başlamaya hazır.
refusal-not-now-due = Şimdi yapılamaz: sonraki uygulamanın zamanı geldi.
refusal-not-now-applying = Ciltte bir şey varken yapılamaz.
refusal-not-now-remove-now = Şimdi yapılamaz: önce kompresi çıkarın.
refusal-not-now-choosing-switch = Önce yanıtlayın: geçilsin mi, eskisi gibi devam mı?
refusal-not-now-paused = Program duraklatıldı. Önce sürdürün.
refusal-not-now-finished = Program bitti.
refusal-not-now-idle = Süren bir program yok.
refusal-not-asked = Şu anda bir şey sorulmuyor: program kendiliğinden bu aşamada kalıyor. Sonraki aşama başlayabileceği zaman size sorulur.
refusal-last-part = Bu, programın son aşaması. Bitirmek için programı durdurun.
refusal-on-skin = Ciltte bir şey var. Önce onu çıkarın.
refusal-resting = Henüz erken. Cildin ısınması gerekiyor; en erken { $until }.
refusal-unsafe = Bu program başlatılamaz:
refusal-malformed = Bu programın yapısı bozuk: { $problem }
refusal-out-of-bounds = { $field }: { $low } ile { $high } arasında olmalı.
refusal-onset-ahead = Ağrı gelecekte başlamış olamaz.
refusal-programme-over = Çok önce başlamış: bu programdan geriye bir şey kalmadı.
refusal-no-such-choice = Bu adımdaki seçenekler: { $choices }.
refusal-nothing-to-undo = Geri alınacak bir şey yok.
field-minutes = Dakika
field-score = Ağrı puanı
field-note = Notun uzunluğu
refusal-nothing-to-amend = Orada değiştirilecek bir şey yok: ya böyle bir kayıt yok ya da zaten öyle yazıyor.
refusal-under-way = O uygulama henüz bitmedi. Önce onu bitirin.
refusal-no-room =
    { $from } ile { $to } arasında olmalı: öncesinde ve sonrasında ya başka bir uygulama vardı ya da uygulama olamazdı.
refusal-step-is = { $minutes ->
    [one] Bu adım bir dakikadır.
   *[other] Bu adım { $minutes } dakikadır.
}
refusal-not-so-long-ago = { $minutes ->
    [0] Konalı henüz bir dakika bile olmadı.
    [one] Konalı yalnızca bir dakika oldu.
   *[other] Konalı yalnızca { $minutes } dakika oldu.
}
refusal-on-for = { $minutes ->
    [one] Başlangıç { $since } sayılırsa ciltte bir dakika kalmış olabilir.
   *[other] Başlangıç { $since } sayılırsa ciltte 1 ile { $minutes } dakika arasında kalmış olabilir.
} Daha önce konduysa ne zamandan beri olduğunu belirtin.
refusal-time-not-up = Süre henüz dolmadı; dolacağı saat: { $until }.

## What the person did, as it is told when it is noted or taken back

act-noted = Kaydedildi: { $what }.
act-taken-back = Geri alındı: { $what }.
act-on = { $what ->
    [heat] sıcak başladı, { $time }
    [massage] buz masajı başladı, { $time }
   *[cold] buz kondu, { $time }
}
act-off = { $what ->
    [heat] sıcak kompres çıkarıldı, { $time }
    [massage] buz masajı bitti, { $time }
   *[cold] buz çıkarıldı, { $time }
}
act-off-unknown = { $what ->
    [heat] sıcak kompres çıkarıldı, ne zaman olduğu bilinmiyor
    [massage] buz masajı bitti, ne zaman olduğu bilinmiyor
   *[cold] buz çıkarıldı, ne zaman olduğu bilinmiyor
}
act-skin-fine = cilt iyi
act-later = sonra, { $time }
act-skipped = bir uygulama atlandı
act-paused = duraklatma
act-resumed = duraklatmanın sonu
act-kept = eskisi gibi devam
act-switched-heat = sıcağa geçiş
act-switched = sonraki aşamaya geçiş
act-finished = programın bitişi
act-stopped = programın durdurulması
act-pain = ağrı { $score }
act-pain-before = öncesinde ağrı { $score }
act-pain-after = sonrasında ağrı { $score }
act-correction = { $number } numaralı kaydın düzeltilmesi
act-pain-correction = { $number } numaralı ağrı puanının düzeltilmesi
act-pain-dropped = { $number } numaralı ağrı puanı kayıttan silindi
act-amended = Numara { $number }: ciltteydi, { $from }–{ $to }, { $mins } dk.
act-amended-unknown = Numara { $number }: kondu, { $from }; süresi bilinmiyor.
act-amended-not-done = Numara { $number }: yapılmadı.
act-pain-amended = Ağrı puanı { $number }: { $score }/10.

# (session end)


## Reminders: notifications and their buttons

reminder-ready-cold-title = Buz koyabilirsiniz
reminder-ready-heat-title = Sıcak uygulayabilirsiniz
reminder-first-cold-title = İlk buzu koyabilirsiniz
reminder-first-heat-title = İlk sıcağı uygulayabilirsiniz
reminder-due-cold-title = Buz zamanı geldi
reminder-due-heat-title = Sıcak zamanı geldi
reminder-skin-check-title = Cildinize bakın
reminder-remove-cold-title = Buzu çıkarın
reminder-remove-heat-title = Sıcak kompresi çıkarın
reminder-switch-heat-title = Sıcağa geçilsin mi?
reminder-switch-title = Sonraki aşamaya geçilsin mi?
reminder-go-on-title = Böyle devam edilsin mi?
reminder-switched-heat-title = Soğuk bitti. Bundan sonra sıcak.
reminder-switched-title = Sonraki aşama başladı
reminder-missed-title =
    { $count ->
        [one] Bir uygulama kaçırıldı
       *[other] { $count } uygulama kaçırıldı
    }
reminder-finished-title = Program bitti
reminder-first-body = Hazır olduğunuzda başlayın. { $minutes } dakika, arada bez olsun.
reminder-ready-body = { $minutes } dakika, arada bez olsun. En geç { $due }.
reminder-due-body = Cilt normale döndü mü? Bez arada mı? O hâlde { $minutes } dakika.
reminder-skin-first = Sonuncusu ciltte fazla uzun kaldı. Önce cildinize bakın.
reminder-skin-check-body = Beyazlama, mumsu görünüm, su toplama ya da iğnelenme var mı? Varsa hemen çıkarın.
reminder-remove-body =
    { $over ->
        [0] { $minutes } dakika doldu.
        [one] { $minutes } dakika doldu (saat { $end }). Süre bir dakika aşıldı.
       *[other] { $minutes } dakika doldu (saat { $end }). Süre { $over } dakika aşıldı.
    }
reminder-remove-long = { $minutes } dakika doldu (saat { $end }). Süre { $over } aşıldı.
reminder-remove-unsure-body = Saate göre başlangıç { $since }; ama bilgisayar yeniden başladığından beri saate güvenilemiyor.
reminder-switch-body =
    Artık sıcak uygulamak mantıklı. Yanıt gelmezse, başlangıçtan { $hours } saat sonra kendiliğinden geçilir.
reminder-go-on-body = Epey zaman oldu. Yararı oluyor mu? Siz yanıtlayana kadar yeni bir şey planlanmaz.
reminder-finished-body =
    { $done ->
        [one] Bir uygulama yapıldı. Yararı olup olmadığını özet gösterir.
       *[other] { $done } uygulama yapıldı. Yararı olup olmadığını özet gösterir.
    }
reminder-next-body = Sonraki: { $time }.
reminder-missed-since =
    { $count ->
        [one] Bu arada bir uygulama kaçırıldı.
       *[other] Bu arada { $count } uygulama kaçırıldı.
    }
button-start = Başlat
button-later = Sonra
button-skip = Atla
button-skin-fine = İyi
button-stop-now = Çıkar
button-off-now = Çıkardım
button-off-on-time = Zamanında çıktı
button-off-unknown = Bilmiyorum
button-heat = Sıcak
button-cold = Soğuk
button-finish = Bitir
button-stay-cold = Soğuğa devam
button-stay-heat = Sıcağa devam
button-open = Aç
button-open-summary = Özeti aç

# (reminders end)


## The agent: problems it reports

awake-reason = Ciltte bir şey var, zamanında çıkarılması gerekiyor
agent-autostart-reason = Süren programınız yeniden başlatmadan sonra devam eder
tray-on = { $what ->
    [heat] Sıcak uygulanıyor. Çıkarma: { $time }.
    [massage] Buz masajı, bitiş { $time }
   *[cold] Buz uygulanıyor. Çıkarma: { $time }.
}
tray-resting = Ara veriliyor
tray-waiting = { $what ->
    [heat] Sıcak, hazır olduğunuzda
   *[cold] Buz, hazır olduğunuzda
}
tray-paused = Duraklatıldı. Hatırlatma yok.
button-pause = Duraklat
button-resume = Sürdür

agent-history-waits = { $why } Bu arada her şey bellekte sürüyor. Kendiliğinden yeniden denenir; o zamana kadar { $count ->
    [one] bir kayıt
   *[other] { $count } kayıt
} yazılmayı bekliyor; bilgisayar kapatılırsa kaybolur.

agent-other-version-newer = Çalışan arka plan hizmeti Poultice { $agent }, bu ise daha eski { $own }. Programınız sürüyor. Bu pencereyi kapatıp Poultice’i yeniden açın.

# (agent end)


## The store: settings and history

store-dirs-no-home = Ev klasörü bilinmiyor. --dir ile bir klasör belirtin.
store-dirs-nowhere = { $path } klasörü bulunamıyor: { $error }. Tam yolunu verin.
store-dirs-create = { $path } klasörü kullanılamıyor: { $error }. Oraya kimin yazabildiğine bakın ya da --dir ile başka bir klasör belirtin.
store-dirs-not-ours = { $path } klasörü başkasına ait. Kaldırın ya da --dir ile başka bir klasör belirtin.
store-io-missing = { $path } yok.
store-io-denied = { $path }: okuma ya da yazma izniniz yok ({ $error }). Kime ait olduğuna bakın.
store-io = { $path }: { $error }. Oraya kimin yazabildiğine ve diskte yer olup olmadığına bakın.
store-reason-not-text = metin değil
store-reason-too-large = çok uzun
store-settings-unknown-key = { $path }, satır { $line }: burada { $key } adında bir şey yok. Dosyada olduğu gibi kalır.
store-settings-bad-value = { $path }, satır { $line }: { $key } için { $value } olmaz. İzin verilen: { $allowed }. Olağan değer kullanılıyor.
store-settings-set-aside = { $path } içindeki ayarlar okunamıyor: { $reason }. { $aside } adıyla saklandı. Olağan değerler kullanılıyor.
store-settings-syntax = satır { $line } TOML değil: { $message }
store-settings-cant-read = { $path } içindeki ayarlar okunamıyor: { $error }. Olağan değerler kullanılıyor.
store-settings-no-such-key = { $key } adında bir ayar yok.
store-settings-not-allowed = { $key } için { $value } olmaz. İzin verilen: { $allowed }.
store-allowed-whole = { $min } ile { $max } arasında bir tam sayı
store-allowed-flag = on ya da off
store-allowed-one-of = şunlardan biri: { $words }
store-allowed-sleep = 22:30-07:00 biçiminde saatler ya da off
store-allowed-text = tek satır, en fazla { $max } karakter
store-setting-sleep = Uyuduğunuz saatler. O sırada yeni uygulama için hatırlatma yapılmaz.
store-setting-due-repeat-mins = Zamanı gelen uygulama için iki hatırlatma arasındaki dakika.
store-setting-due-repeats = Bu hatırlatmanın kaç kez yineleneceği.
store-setting-removal-repeat-secs = Kompresi çıkarma uyarıları arasındaki saniye.
store-setting-snooze-mins = “Sonra” kaç dakikadır.
store-setting-skin-check-mins = Cildinize bakmanız istenene kadar geçen dakika.
store-setting-switch-policy = Soğuktan sıcağa geçiş: sorarak, olabildiğince erken ya da olabildiğince geç.
store-setting-sound = Hatırlatmalarda zil çalıp çalmayacağı.
store-setting-volume = Zil sesinin yüzde olarak yüksekliği.
store-setting-theme = Pencerenin renkleri.
store-setting-language = Yazıların dili.
store-setting-text-percent = Yüzde olarak yazı boyutu.
store-setting-reduced-motion = Pencerenin hareketsiz kalıp kalmayacağı.
store-setting-speech = Hatırlatmaların sesli okunup okunmayacağı.
store-setting-tray = Tepside simge gösterilip gösterilmeyeceği.
store-setting-autostart = Oturum açıldıktan sonra süren programın kendiliğinden devam edip etmeyeceği.
store-setting-respect-do-not-disturb = Masaüstü “rahatsız etmeyin” durumundayken kompres koyma hatırlatmalarının bekleyip beklemeyeceği.
store-setting-last-site = Son olarak neresinin ağrıdığı.
store-setting-last-protocol = Son başlattığınız program.
store-protocol-skipped = { $path } dışarıda bırakıldı. { $reason }
store-protocol-unusable = { $path }: { $reason }
store-protocol-not-text = Metin değil.
store-protocol-too-large = Çok uzun.
store-protocol-cant-read = Okunamıyor: { $error }.
store-protocol-built-in-id = { $id } kimliği Poultice ile gelen bir programa ait. Başka bir kimlik seçin.
store-protocol-id-taken = { $other } dosyasının kimliği de { $id }. Başka bir kimlik seçin.
store-protocol-other-name = { $path } dosyasının adı, kimliğine göre { $id }.toml olmalı. Yine de çalışır.
store-protocol-not-found = { $wanted } adında bir program ya da dosya yok.
store-protocol-bad-id = { $id } kimlik olamaz. a–z küçük harfleri, rakam ve kısa çizgi kullanın.
store-protocol-exists = { $path } zaten var. Başka bir kimlik seçin ya da değiştirilebileceğini belirtin.
store-history-newer = { $path } geçmişi daha yeni bir Poultice’ten. Okumak için Poultice’i güncelleyin. Hiçbir şey değiştirilmedi.
store-history-corrupt = { $path } geçmişi hasarlı: { $reason }. Arka plan hizmeti bir sonraki başlayışında onu kenara koyar.
store-history-row = { $path } geçmişinde, { $table } tablosunda, { $session } oturumunun { $seq } numaralı kaydı okunamıyor: { $reason }. Bir yedek sağlam olabilir.
store-history-row-session = { $path } geçmişinde, { $table } tablosunda { $session } oturumu okunamıyor: { $reason }. Bir yedek sağlam olabilir.
store-history-conflict = { $path } geçmişinde { $session } oturumunun { $seq } numaralı kaydı başka bir şey. Başka bir arka plan hizmeti mi çalışıyor?
store-history-gap = { $path } geçmişinde, { $session } oturumunun { $expected } numaralı kaydı eksik; sonraki kayıt { $found }.
store-history-no-session = { $path } geçmişinde { $session } oturumunun başlangıcı eksik.
store-history-no-backup = { $path } içinde yedek yok.
store-history-recovered = Geçmiş hasarlıydı: { $reason }. { $aside } adıyla saklandı. Yerine yeni, boş bir geçmiş kondu.
store-history-recovered-backup = Geçmiş hasarlıydı: { $reason }. { $aside } adıyla saklandı. En yeni yedek { $backup }: onu geri yükleyebilirsiniz.
store-backup-sessions =
    { $count ->
        [0] oturum yok
        [one] bir oturum
       *[other] { $count } oturum
    }
store-backup-unreadable = okunamıyor
store-size-kb = { $size } kB
store-size-mb = { $size } MB
store-allowed-command = metinlerden bir liste: önce komut, sonra argümanları

# (store end)


## Window: everywhere

window-pain-score = Ağrı { $score }/10
window-pain-least = ağrı yok
window-pain-most = olabilecek en kötü
window-less = { $what }: azalt
window-more = { $what }: artır

window-sort = Sırala: { $what }
window-sorted-down = sıralı, en çok ya da en yeni önce
window-sorted-up = sıralı, en az ya da en eski önce

window-screen-now = Şimdi
window-screen-programme = Program
window-screen-record = Kayıtlar
window-screen-protocols = Protokoller
window-screen-help = Yardım
window-screen-settings = Ayarlar
window-screen-doctor = Her şeyi denetle
window-undo = Geri al
window-show = Göster
window-check = Kontrol et
window-agent-lost = Hatırlatan hizmet yanıt vermiyor. Yeniden başlatılıyor.
window-problem-notifications = Bildirimler burada çalışmıyor. Onun yerine pencere ve ses hatırlatır.
window-problem-sound = Ses yok. Onun yerine bildirim ve pencere hatırlatır.
window-problem-history = Olanlar şu anda diske yazılamıyor. { $detail }
window-problem-history-set-aside = Geçmiş hasarlıydı, kenara kondu. { $detail }
window-problem-settings = Ayar dosyasında bir hata var. { $detail }
window-problem-clock = Yeniden başlatmadan sonra saat doğru olamaz. Kompresin ciltte ne kadar durduğu bir tahmin.
window-not-sent = Kaydedilmedi: hatırlatan hizmet yanıt vermiyor.
window-not-understood = Kaydedilmedi. { $why }
window-protocol-saved = Kaydedildi.
window-protocol-deleted = Silindi.
window-done-removed = Çıkarıldı. Kaydedildi.
window-done-removed-after = Çıkarıldı. Kaydedildi: { $span }.
window-done-skipped = Bu uygulama atlandı.
window-done-snoozed = Daha sonra hatırlatılacak.
window-done-switched = Geçildi.
window-done-kept = Olduğu gibi kalıyor.
window-done-stopped = Program sonlandırıldı. Kaydedilenler saklanıyor.
window-done-amended = Düzeltildi.
window-done-pain-dropped = Ağrı puanı silindi.
window-done-pain = Ağrı { $score }/10, kaydedildi.
window-shortcuts = Tuşlar
window-key-space = Boşluk
window-key-escape = Esc
window-key-screens = 1–7
window-key-ctrl = Ctrl+{ $key }
window-does-primary = Büyük düğme
window-does-later = Sonra
window-does-skip = Atla
window-does-pause = Duraklat, sürdür
window-does-skin-fine = Cilt iyi
window-does-keep = Olduğu gibi kalsın
window-does-undo = Geri al
window-does-floor = Uzaktan okunan süre
window-does-leave = Çık
window-does-screens = Ekranlar, sırasıyla
window-does-commands = Komut bul
window-does-list = Bu tuşlar
commands-none = Bu adda bir komut yok.
commands-turn-on = { $what }: aç
commands-turn-off = { $what }: kapat
window-problem-autostart = Poultice bir sonraki oturum açılışında kendiliğinden başlamayacak. { $detail }
window-problem-hooks = Hatırlatma için verdiğiniz bir komut çalışmadı. { $detail }
window-problem-speech = Hatırlatma sesli okunamadı. { $detail }

# (window end)


## Window: start

start-title = Başlangıç
start-where = Neresi?
start-lower-back = Bel
start-neck = Boyun
start-knee = Diz
start-ankle = Ayak bileği
start-other-place = Başka…
start-where-other = Ağrıyan yer
start-since = Ne zamandan beri?
start-since-now = Az önce
start-since-six = 6 sa önce
start-since-yesterday = Dün
start-since-pick = Seç…
start-since-days = Kaç gün önce
start-since-hours = Kaç saat önce
start-unit-days = { $days ->
    [one] gün
   *[other] gün
}
start-unit-hours = sa önce
start-since-morning = Bu sabah
start-since-hour = Günün saati
start-unit-hour = :00
start-since-is = { $days ->
    [0] Yani bugün { $time }.
    [1] Yani dün { $time }.
   *[other] Yani { $days } gün önce, { $day } { $time }.
}
start-since-by-clock = Saat olarak…
start-since-by-hours = Kaç saat önce olarak…
start-injury = Yeni yaralanma ya da şişlik?
start-injury-fresh = Yeni yaralanma
start-injury-swelling = Şişlik
start-injury-neither = Hiçbiri: spazm
start-why-injury = Önerilen: yeni yaralanmada 48–72 saat boyunca önce soğuk uygulanır.
start-why-spasm = Önerilen: alışılmış başlangıç. Spazmda sıcak da aynı ölçüde iyi bir seçimdir.
start-why-late = Önerilen: ağrının başlamasından 48 saat geçtikten sonra alışılmış öneri sıcaktır.
start-others = Alışılmış öneri, kanıtlanmış değil. Başka programlar…
start-fewer = Daha az program
start-other = { $rhythm }. Kaynak: { $sources }.
start-source = Kaynak: { $source }
start-read = Okudum, yine de başlıyorum
start-not-cold = Raynaud, dolaşım bozukluğu, hissiz cilt ya da kalp hastalığı varsa önce danışmadan soğuk uygulamayın.
start-not-heat = Yeni şişlikte, hissiz ciltte, enfeksiyonda ya da dolaşım bozukluğunda önce danışmadan sıcak uygulamayın.
start-list = Tüm liste
start-list-close = Listeyi kapat
start-item = • { $words }
start-go = Hiçbiri yok: başlat
start-read-first = Önce yukarıdaki uyarıyı okuyun.
start-refused = Bu başlatılamaz. Nedeni yukarıda.
start-preview = Önümüzdeki günler
start-preview-today = Bugün { $time }
start-preview-on = { $what ->
    [heat] sıcak başlar, { $mins } dk
    [massage] buz masajı, { $mins } dk
   *[cold] buz konur, { $mins } dk
}
start-preview-again = { $what ->
    [heat] yeniden sıcak
    [massage] yeniden buz masajı
   *[cold] yeniden buz
}
start-preview-sleep = uyuyorsunuz
start-preview-choice = { $what ->
    [heat] sıcağa geç ya da devam
   *[cold] soğuğa geç ya da devam
}
start-preview-switch = { $what ->
    [heat] bundan sonra sıcak
   *[cold] bundan sonra soğuk
}
start-preview-finish = bitti
start-preview-pace = Hep en erkenden hep en geçe.
start-preview-at = { $time } · { $hours } sa

# (window-start end)


## Window: now

now-title = Şimdi
now-floor = Uzaktan okunan süre
now-subline-short = Başlayalı { $span }
now-subline = { $name } · başlayalı { $span }
now-strip = { $now } / { $all } saat
now-strip-began = Başladı
now-strip-end = { $day }. gün
now-today = Bugün
now-today-empty = Bugün başka bir şey yok.
now-day-on = ciltte
now-day-ready = hazır
now-day-unknown = bilinmiyor
now-day-no-answer = yanıt yok
now-day-suspended = bilgisayar uyudu
now-day-off = bilgisayar kapalı
now-day-skipped = atlandı
now-day-asleep = uykuda
now-day-window = { $from }–{ $by }
now-on = { $what ->
    [heat] Sıcak uygulanıyor. { $time } olunca çıkarın.
    [massage] Buz masajı. { $time } olunca bitiyor.
   *[cold] Buz uygulanıyor. { $time } olunca çıkarın.
}
now-left = kaldı, toplam { $mins } dk
now-look-at-skin = Cildinize bakın. Beyazlama, mumsu görünüm, su toplama ya da iğnelenme varsa çıkarın.
now-take-off = Şimdi çıkar
now-remove = { $what ->
    [heat] Sıcak kompresi çıkarın. { $mins } dakika doldu (saat { $time }).
    [massage] Buz masajını bırakın. { $mins } dakika doldu (saat { $time }).
   *[cold] Buzu çıkarın. { $mins } dakika doldu (saat { $time }).
}
now-remove-unsure = { $what ->
    [heat] Sıcak kompresi çıkarın. Bilgisayar yeniden başladı; ciltte ne kadar durduğu bilinmiyor.
    [massage] Buz masajını bırakın. Bilgisayar yeniden başladı; ne kadar sürdüğü bilinmiyor.
   *[cold] Buzu çıkarın. Bilgisayar yeniden başladı; ciltte ne kadar durduğu bilinmiyor.
}
now-over = { $mins } dakikanın üstünde
now-is-off = Şimdi çıkardım
now-was-off-on-time = Zamanında çıkardım
now-was-off-ago = { $mins ->
    [one] Bir dakika önce çıkardım
   *[other] { $mins } dakika önce çıkardım
}
now-is-off-unknown = Çıkardım, zamanını bilmiyorum
now-off-when = Gerçekte ne zaman çıkarıldı?
now-off-now = Az önce
now-off-on-time = Zamanında, { $time }
now-off-ago = … dk önce
now-off-unknown = Bilmiyorum
now-off-ago-name = Kaç dakika önce çıktı
now-unit-min = dk
now-unit-min-ago = dk
now-rest = { $what ->
    [heat] Ara. Sonraki sıcak en erken { $from }, en geç { $by }.
    [massage] Ara. Sonraki buz masajı en erken { $from }, en geç { $by }.
   *[cold] Ara. Sonraki buz en erken { $from }, en geç { $by }.
}
now-rest-exactly = { $what ->
    [heat] Ara. Sonraki sıcak: { $from }.
    [massage] Ara. Sonraki buz masajı: { $from }.
   *[cold] Ara. Sonraki buz: { $from }.
}
now-asleep = { $what ->
    [heat] İyi uykular. Sonraki sıcak en erken { $from }.
    [massage] İyi uykular. Sonraki buz masajı en erken { $from }.
   *[cold] İyi uykular. Sonraki buz en erken { $from }.
}
now-after-night = { $what ->
    [heat] Bugünlük bu kadar. Geceden sonra sıcak, en erken { $from }.
    [massage] Bugünlük bu kadar. Geceden sonra buz masajı, en erken { $from }.
   *[cold] Bugünlük bu kadar. Geceden sonra buz, en erken { $from }.
}
now-enough-today = { $what ->
    [heat] Bugünlük bu kadar. Sonraki sıcak en erken { $from }.
    [massage] Bugünlük bu kadar. Sonraki buz masajı en erken { $from }.
   *[cold] Bugünlük bu kadar. Sonraki buz en erken { $from }.
}
now-short-pause = { $what ->
    [heat] Kısa bir ara. Yeniden sıcak: { $from }.
    [massage] Kısa bir ara. Yeniden buz masajı: { $from }.
   *[cold] Kısa bir ara. Yeniden buz: { $from }.
}
now-until-next = { $what ->
    [heat] sonraki sıcağa kadar
    [massage] sonraki buz masajına kadar
   *[cold] sonraki buza kadar
}
now-again-from = { $what ->
    [heat] Yeniden sıcak: en erken { $time }
    [massage] Yeniden buz masajı: en erken { $time }
   *[cold] Yeniden buz: en erken { $time }
}
now-first = { $what ->
    [heat] Isıtıcı ped elinizin altında mı? Hazır olduğunuzda başlayın.
    [massage] Buz elinizin altında mı? Hazır olduğunuzda başlayın.
   *[cold] Kompres ve bez elinizin altında mı? Hazır olduğunuzda başlayın.
}
now-ready = { $what ->
    [heat] Sıcak uygulayabilirsiniz. En geç { $by }.
    [massage] Buz masajı yapabilirsiniz. En geç { $by }.
   *[cold] Buz koyabilirsiniz. En geç { $by }.
}
now-due = { $what ->
    [heat] Sıcak zamanı geldi. Saati { $time } idi.
    [massage] Buz masajı zamanı geldi. Saati { $time } idi.
   *[cold] Buz zamanı geldi. Saati { $time } idi.
}
now-step-due = { $what ->
    [heat] Şimdi sıcak.
    [massage] Şimdi buz masajı.
   *[cold] Şimdi yeniden buz.
}
now-snoozed = { $what ->
    [heat] Sıcak bekleyebilir. Hatırlatma: { $time }.
    [massage] Buz masajı bekleyebilir. Hatırlatma: { $time }.
   *[cold] Buz bekleyebilir. Hatırlatma: { $time }.
}
now-to-start = { $what ->
    [heat] sıcak uygulama
    [massage] buz masajı
   *[cold] buz uygulaması
}
now-start = { $what ->
    [heat] Cilt normal, çok sıcak değil: başlat, { $mins } dk
    [massage] Cilt normal, buz hep hareketli: başlat, { $mins } dk
   *[cold] Cilt normal, bez arada: başlat, { $mins } dk
}
now-start-early = { $what ->
    [heat] Erken başlat: cilt normal, çok sıcak değil, { $mins } dk
    [massage] Erken başlat: cilt normal, buz hep hareketli, { $mins } dk
   *[cold] Erken başlat: cilt normal, bez arada, { $mins } dk
}
now-early = Cildiniz yeterince dinlendi: şimdi de başlayabilirsiniz.
now-early-night = Uyanık mısınız? Şimdi de başlayabilirsiniz.
now-start-short = { $what ->
    [heat] Sıcağa başla, { $mins } dk
    [massage] Buz masajına başla, { $mins } dk
   *[cold] Buza başla, { $mins } dk
}
now-later = Sonra ({ $span })
now-skip = Atla
now-pause = Duraklat
now-stop = Durdur…
now-stop-sure = Bu program sonlandırılsın mı? Kaydedilenler saklanır.
now-stop-yes = Sonlandır
now-stop-no = Sürdür
now-more = Diğer
now-switch-sure = Programın bu bölümünden şimdi, zamanı gelmeden çıkmak istiyor musunuz? “Geri al” ile geri dönebilirsiniz.
now-skin-fine = Cilt iyi
now-which = Neyle?
now-how-long = Ne kadar
now-paused-big = Beklemede
now-paused-caption = hatırlatma yok
now-paused = Siz sürdürene kadar hatırlatma yok.
now-resume = Sürdür
now-switch = { $what ->
    [heat] { $hours } saat doldu. Sıcağa mı geçmek istersiniz, soğuğa devam etmek mi?
   *[cold] { $hours } saat doldu. Soğuğa mı geçmek istersiniz, { $stay ->
        [heat] sıcağa
       *[cold] soğuğa
    } devam etmek mi?
}
now-switch-by-itself = Yanıt gelmezse kendiliğinden geçilir: { $time }.
now-finish-question = { $hours } saat doldu. Bitirmek mi istersiniz, böyle devam etmek mi?
now-go-on = { $what ->
    [heat] Sıcağın yararı oluyor mu? Siz yanıtlayana kadar bir şey planlanmaz.
    [massage] Buz masajının yararı oluyor mu? Siz yanıtlayana kadar bir şey planlanmaz.
   *[cold] Soğuğun yararı oluyor mu? Siz yanıtlayana kadar bir şey planlanmaz.
}
now-hours-caption = başlangıçtan beri
now-switch-to = { $what ->
    [heat] Sıcağa geç
    [massage] Buz masajına geç
   *[cold] Soğuğa geç
}
now-finish = Bitir
now-stay = { $what ->
    [heat] Sıcağa devam
    [massage] Buz masajına devam
   *[cold] Soğuğa devam
}
now-go-on-with = { $what ->
    [heat] Sıcağa devam et
    [massage] Buz masajına devam et
   *[cold] Soğuğa devam et
}
now-switched = { $what ->
    [heat] Soğuk bitti. Bundan sonra sıcak.
   *[cold] Sonraki aşama başladı.
}
now-missed = Sonuncusu kaçırıldı. Bir şey kaybolmadı: düzen sürüyor.
now-pain-before = Ağrı şu an ne kadar?
now-pain-after = Ağrı sonrasında ne kadar?
now-pain-note = İsterseniz bir not
now-pain-keep = Kaydet
now-pain-drop = Şimdi değil
now-finished = Program bitti.
now-finished-caption = yapıldı
now-counts = { $done } yapıldı · { $missed } kaçırıldı · { $skipped } atlandı · { $asleep } uykuda
now-pain-change = Ağrı: başta { $first }/10, sonda { $last }/10.
now-pain-unknown = Yararı olup olmadığını söylemek için çok az ağrı puanı var.
now-new-session = Yeni program
now-see-record = Kayıtları gör
now-when-help = Ne zaman yardım almalı
floor-idle = Süren bir program yok.
floor-leave = Esc: geri
floor-space = Boşluk · { $what }

# (window-now end)


## Window: programme

programme-title = Program
programme-legend = Her satır bir gün. Dolu olan yapıldı, kesik çizgili olan gelecek. Düzeltmek için geçmiş bir uygulamaya basın.
programme-none = Gösterilecek program yok.
programme-preview = Süren bir program yok. “{ $name }” şimdi başlasa böyle giderdi.
programme-preview-note = En geç zamanlara göre bir önizleme. Siz başlatmadan hiçbiri olmaz.
programme-to-start = Seç ve başlat
programme-day = { $number }. gün
programme-window = { $low }–{ $high } sa
programme-story = { $day }, { $time }, { $what }: { $came }
programme-story-on = şu an ciltte, planlanan { $planned } dk.
programme-story-done = { $minutes } / { $planned } dk.
programme-story-unknown = planlanan { $planned } dk, ciltte ne kadar durduğu bilinmiyor.
programme-story-skipped = atlandı.
programme-story-asleep = uykunuza denk geldi.
programme-story-pain = Ağrı { $before } → { $after }.
programme-story-pain-before = Öncesinde ağrı: { $score }.
programme-story-pain-after = Sonrasında ağrı: { $score }.
programme-story-coming = { $day }, { $from } – { $to }: { $what }, { $minutes } dk.
programme-story-coming-at = { $day }, { $time }: { $what }, { $minutes } dk.
programme-missed-no-answer = yanıt yok
programme-missed-suspended = bilgisayar uykudaydı
programme-missed-off = bilgisayar kapalıydı
programme-sum-done = { $count } yapıldı
programme-sum-missed = { $count } kaçırıldı
programme-sum-skipped = { $count } atlandı
programme-sum-cold = yaklaşık { $count } soğuk kaldı
programme-sum-heat = yaklaşık { $count } sıcak kaldı
programme-sum-cold-then-heat = yaklaşık { $count } soğuk kaldı, sonra sıcak
programme-sum-over = program bitti
programme-sum-paused = duraklatıldı

# (window-programme end)


## Window: record

record-title = Kayıtlar
record-none = –
record-on-now = ciltte / { $planned }
record-minutes = { $real } / { $planned }
record-skin-fine = iyi
record-missed = Kaçırıldı
record-skipped = Atlandı
record-asleep = Uykuda
record-pain = { $before } → { $after }
record-pain-alone = Ağrı kaydı
record-when = Zaman
record-what = Ne
record-mins = Dakika
record-pain-column = Ağrı
record-skin = Cilt
record-note = Not
record-empty = Henüz kayıt yok. Yaptıklarınız, öncesinde ve sonrasında ne kadar ağrıdığı burada görünür.
record-effect-rule = 2 puandan az fark pek bir şey söylemez (Farrar 2001).
record-effect-none = Neyin yararlı olduğunu söylemek için henüz erken.
record-effect-none-note = Uygulamadan önce ve sonra ağrıyı kaydedin; burada görünür.
record-plot = Zaman içinde ağrı
record-plot-note = 0 ağrı yok, 10 olabilecek en kötü. İçi boş: önce; dolu: sonra. Şeridin içinde: belirgin değişiklik yok.
record-plot-empty = Bu programda ağrı kaydedilmedi.
record-plot-before = önce
record-plot-after = sonra
record-plot-between = arada
record-plot-point = { $when }: ağrı { $score }, { $of }
record-plot-switch-heat = Sıcağa geçildi
record-plot-switch-cold = Soğuğa geçildi
record-plot-switch = Sonraki aşama
record-log = Ağrı kaydet
record-log-question = Ağrı şu an ne kadar?
record-log-note = Not
record-log-hint = ne yaptınız, ne yararlı oldu
record-log-save = Kaydet
record-log-cancel = Vazgeç
record-session = Hangi program
record-session-now = Bu program
record-session-past = { $day }: { $name }
record-amended = sonradan düzeltildi
record-share = Paylaş
record-share-close = Kapat
record-share-report = Sağlık uzmanı için
record-share-report-note = İki sayfa: neler yapıldığı ve yararı olup olmadığı.
record-share-name = Raporun kime ait olduğu
record-share-name-hint = ad; boş kalırsa yazmak için bir satır
record-share-report-show = Raporu aç
record-share-pdf = PDF olarak kaydet
record-share-html = Web sayfası olarak kaydet
record-share-calendar = Takviminiz için
record-share-calendar-note = Kalan hatırlatmalar, telefon için de. Zamanlar kayınca yeniden dışa aktarın.
record-share-calendar-show = Takvimde aç
record-share-calendar-save = Takvim dosyasını kaydet
record-share-data = Bütün kayıtlar
record-share-data-note = Bütün programlar: hesap tablosu için tablolar olarak ya da başka bir bilgisayarda içe aktarmak üzere her şey.
record-share-table = Uygulamaları kaydet (CSV)
record-share-pain = Ağrı puanlarını kaydet (CSV)
record-share-json = Her şeyi kaydet (JSON)
record-share-in = Dosyadan içe aktar
record-press = Düzeltmek için bir satıra basın.

repair-title = Düzelt
repair-question = Gerçekte nasıldı?
repair-on = Ciltteydi
repair-unknown = Ciltteydi, süresi bilinmiyor
repair-not-done = Yapılmadı
repair-since = Konduğu saat
repair-since-wrong = Saati 14:20 gibi yazın.
repair-minutes = Ciltte durduğu dakika
repair-min = dk
repair-save = Kaydet
repair-cancel = Vazgeç
repair-delete = Sil
repair-pain = Ağrı { $score }/10, { $of }
repair-pain-scores = Ağrı puanları
repair-pain-question = Ağrı ne kadardı?
repair-under-way = Henüz bitmedi. Önce bitirin.

# (window-record end)


## Window: protocols

protocols-title = Protokoller
protocols-line = Yerleşik olanlar yayımlandıkları gibidir. Sizinkiler sınırlar içinde istediğiniz gibi olabilir.
protocols-own = Sizinkiler
protocols-own-none = Henüz yok. Yerleşik bir protokolü çoğaltıp gerekeni değiştirin.
protocols-new = Yeni protokol
protocols-open-file = Dosya aç
protocols-save-file = Dosyaya kaydet
protocols-file-bad-note = Hiçbir şey değiştirilmedi. Dosyayı düzeltip yeniden açın.
protocols-built-in = Yerleşik
protocols-read = Oku
protocols-read-from = Kaynak: { $sources }
protocols-back = ‹ Geri
protocols-evidence = Ne kadar kesin
protocols-evidence-none = Bu konuda bir şey belirtilmemiş.
protocols-sources = Kaynaklar
protocols-sources-none = Belirtilmemiş.
protocols-id = Dosyalardaki ve komut satırındaki adı: { $id }
protocols-use = Bunu seç
protocols-edit = Düzenle
protocols-duplicate = Çoğalt ve düzenle
protocols-delete = Sil
protocols-delete-sure = “{ $name }” silinsin mi? Onunla süren bir program devam eder.
protocols-delete-yes = Evet, sil
protocols-delete-no = Kalsın
protocols-part = { $number }. { $what }
protocols-on = Önce
protocols-then = Sonra
protocols-or = ya da
protocols-step = { $what } { $mins } dk
protocols-rest = Ara
protocols-rest-removal = çıkardıktan { $mins } dk sonra
protocols-rest-start = koyduktan { $mins } dk sonra
protocols-until = Bitiş
protocols-until-window = ağrı başladıktan { $low }–{ $high } sa sonra
protocols-until-hours = ağrı başladıktan { $hours } sa sonra
protocols-until-day = ağrı başladıktan sonraki { $day }. günün sonunda
protocols-until-count = { $count ->
    [one] bir kez yapılınca
   *[other] { $count } kez yapılınca
}
protocols-until-asked = siz durdurunca; ağrı başladıktan { $hours } sa sonra sorulur
protocols-until-asked-day = siz durdurunca; { $day }. günden sonra sorulur
protocols-until-stopped = siz durdurunca
protocols-per-day = Günde
protocols-per-day-count = { $count ->
    [one] en fazla bir kez
   *[other] en fazla { $count } kez
}
protocols-copy-name = { $name } (benim)
protocols-copy-title = Kopya: { $name }
protocols-copy-summary = Kaynağı: “{ $name }”.
protocols-edit-title = Düzenle
protocols-new-title = Yeni protokol
protocols-undo = Geri al
protocols-redo = Yinele
protocols-name = Ad
protocols-id-name = Kısa ad
protocols-id-note = Dosyalar ve komut satırı için: a–z, 0–9, kısa çizgi.
protocols-id-taken = Bu kısa ad başka bir protokolde var.
protocols-summary = Ne için
protocols-save = Kaydet
protocols-faults = Henüz kaydedilemez: { $count ->
    [one] bir hata var.
   *[other] { $count } hata var.
}
protocols-add-part = Aşama ekle
protocols-remove-part = { $number }. aşamayı kaldır
protocols-add-step = Adım ekle
protocols-remove-step = { $number }. adımı kaldır
protocols-step-number = { $number }. adım
protocols-add-or = Yerine başka bir seçenek sun
protocols-remove-or = Bu seçeneği kaldır
protocols-what = Ne uygulanacak
protocols-minutes = Dakika
protocols-unit-min = dk
protocols-unit-h = sa
protocols-unit-times = kez
protocols-least = { $what }, en az
protocols-most = { $what }, en fazla
protocols-to = ila
protocols-from = Sayım başlangıcı
protocols-from-removal = Çıkardıktan sonra
protocols-from-start = Koyduktan sonra
protocols-until-form-hours = Saat
protocols-until-form-count = Kaç kez
protocols-until-form-stop = Siz durdurunca
protocols-hours = Başlangıçtan sonra (saat)
protocols-times = Kaç kez
protocols-ask = Devam edilsin mi diye sor
protocols-ask-hours = Sorma zamanı
protocols-per-day-limit = Günlük sayıyı sınırla
protocols-strip = Şimdi başlarsa
protocols-strip-none = Bu hâliyle başlatılamaz.
protocols-strip-gap = { $count ->
    [one] Burada bir gün atlandı.
   *[other] Burada { $count } gün atlandı.
}
protocols-leave-sure = Kaydedilmemiş değişiklikler var.
protocols-leave-yes = Kaydetmeden çık
protocols-leave-no = Kal

# (window-protocols end)


## Window: settings

settings-title = Ayarlar
settings-line = Her değişiklik hemen geçerlidir, süren programda da.
settings-file = Yeri: { $path }
settings-group-sleep = Uyku
settings-group-reminders = Hatırlatmalar
settings-group-sound = Ses
settings-group-look = Görünüm
settings-unit-min = dk
settings-unit-times = kez
settings-unit-secs = sn
settings-unit-percent = %
settings-sleep = Uyku saatleri
settings-sleep-note = O sırada yeni uygulama hatırlatılmaz. “Çıkarın” uyarısı her zaman çalar.
settings-sleep-hours = Başlangıç ve bitiş
settings-sleep-from = Uyku başlangıcı
settings-sleep-to = Uyku bitişi
settings-sleep-form = Saatleri 22:30 ve 7:00 gibi yazın. Hiçbir şey değiştirilmedi.
settings-sleep-same = İki saat aynı. Hiçbir şey değiştirilmedi.
settings-due-every = Hatırlatma aralığı
settings-due-every-note = Bir uygulamanın zamanı gelip kimse yanıt vermeyince.
settings-due-times = Kaç kez daha
settings-due-times-note = Sonra kaçırılmış sayılır.
settings-removal = “Çıkarın” aralığı
settings-removal-note = Biri yanıt verene kadar, gece gündüz.
settings-snooze = “Sonra” süresi
settings-snooze-note = Ertelediğinizde hatırlatma ne kadar bekler.
settings-skin = Cilde bakma zamanı
settings-skin-note = Kompres ciltteyken sessizce hatırlatılır.
settings-switch = Sıcak başlayabilince
settings-switch-note = En geç sınırda kendiliğinden geçilir.
settings-switch-ask = Bana sor
settings-switch-early = Hemen
settings-switch-late = En geç
settings-sound = Zil sesi
settings-sound-note = Üç kısa ses: koyun, çıkarın, dikkat.
settings-speech = Sesli hatırlatma
settings-speech-note = Bir ses ne yapılacağını söyler. Linux’ta speech-dispatcher gerekir.
settings-volume = Ses düzeyi
settings-try = Dene
settings-theme = Renkler
settings-theme-system = Sistem
settings-theme-light = Açık
settings-theme-dark = Koyu
settings-language = Dil
settings-disturb = “Rahatsız etmeyin”e uy
settings-disturb-note = “Hazır” ve “zamanı geldi” hatırlatmaları o bitene kadar bekler. “Çıkarın” uyarısı hiç beklemez.
settings-text = Yazı boyutu
settings-text-note = Penceredeki her şey onunla büyür.
settings-motion = Hareketsiz
settings-motion-note = Pencerede geri sayım dışında hareket eden bir şey olmaz.
settings-group-start = Başlangıç
settings-site = Son ağrıyan yer
settings-site-note = Başlarken sizin için doldurulur.
settings-programme = Program
settings-programme-note = Başlarken ilk bu önerilir.
settings-programme-none = Henüz yok
settings-group-home = Masaüstü
settings-tray = Tepside simge
settings-tray-note = Durum ve aynı düğmeler, saatin yanında.
settings-autostart = Yeniden başlatınca sürdür
settings-autostart-note = Program sürerken hatırlatmalar bir sonraki oturum açılışında geri gelir.

# (window-settings end)


## Window: help

help-title = Ne zaman yardım almalı
help-lead = Bunların her biri programdan önemlidir. Programı durdurun ve yardım alın.
help-before = Başlamadan önce
help-beside = Zamanlayıcının yanı sıra
help-not-advice = Poultice bir zamanlayıcıdır: tıbbi cihaz değildir, tıbbi tavsiye vermez. Emin değilseniz doktora ya da eczacıya danışın.
help-version = Poultice { $version }, MIT ya da Apache 2.0
help-licences = Yazı tipi: Inter, Inter Project Authors, SIL Open Font License 1.1

help-emergency = Hemen acil yardım alın
help-emergency-legs = İki bacağınızda da güçsüzlük, uyuşma ya da karıncalanma var.
help-emergency-saddle = Cinsel organların çevresinde ya da kalçalarda (kaba etlerde) cilt uyuşuk.
help-emergency-bladder = İdrarınızı ya da dışkınızı yapamıyor veya tutamıyorsunuz.
help-emergency-chest = Göğsünüz de ağrıyor.
help-emergency-accident = Ağrı ciddi bir kazayla başladı.
help-emergency-stand = Ayakta duramıyor ya da yürüyemiyorsunuz.

help-same-day = Bugün doktora gidin
help-same-day-fever = Ateşiniz var, 38,3 °C (101 °F) üzerinde.
help-same-day-weight = Kilo kaybediyorsunuz, nedenini bilmiyorsunuz.
help-same-day-limb = Bir kolda ya da bacakta güçsüzlük veya uyuşma var.
help-same-day-leg-pain = Ağrı bacağınızdan aşağıya yayılıyor.
help-same-day-night = Ağrı geceleri artıyor ya da dinlenmek hafifletmiyor.
help-same-day-belly = Şiddetli karın ağrınız var ya da sık sık, ağrılı veya kanlı idrar yapıyorsunuz.
help-same-day-history = Kanser geçirdiniz ya da kemikleriniz kırılgan (kemik erimesi) ve düştünüz.

help-not-improving = İyileşmezse doktora gidin
help-not-improving-hours = Ağrı 12 saat sonra hâlâ şiddetli.
help-not-improving-days = Birkaç gün sonra daha iyi değil.
help-not-improving-weeks = En geç, bir iki hafta sonra daha iyi değilse.

help-from-treatment = Çıkarın ve bırakın
help-from-treatment-skin = Cilt su topluyor ya da sert, beyaz veya mumsu bir hâl alıyor.
help-from-treatment-prickle = İğneleniyor ya da ağrı artıyor.
help-from-treatment-numb = Kompres çıktıktan sonra uyuşma ya da güçsüzlük geçmiyor. Doktora gidin.

help-no-cold = Soğuk uygulamadan önce bir sağlık uzmanına danışın
help-no-cold-raynaud = Raynaud hastalığınız, soğuk ürtikeriniz (soğuktan kurdeşen) ya da kriyoglobulineminiz var.
help-no-cold-circulation = Dolaşım bozukluğunuz ya da kol veya bacak damarlarınızda bir hastalık var.
help-no-cold-numb = O bölgede cilt hissiz ya da diyabet oradaki hissi azaltmış.
help-no-cold-heart = Anjinanız ya da başka bir kalp hastalığınız var.
help-no-cold-skin = O bölgede cilt yaralı ya da enfeksiyonlu.
help-no-cold-injury = Soğuk size daha önce zarar verdi.
help-no-cold-sedated = Uyku veren bir şey aldınız.

help-no-heat = Sıcak uygulamadan önce bir sağlık uzmanına danışın
help-no-heat-swelling = O bölge yeni şişmiş ya da kanıyor.
help-no-heat-numb = O bölgede cilt sıcağı hissetmiyor.
help-no-heat-infection = O bölgede enfeksiyon var ya da ateşiniz var.
help-no-heat-circulation = Dolaşım bozukluğunuz var.
help-no-heat-cancer = O bölgede kanser var ya da vardı.
help-no-heat-pregnancy = Hamilesiniz: karna sıcak uygulamayın.
help-no-heat-sedated = Alkol ya da sakinleştirici aldınız.
help-no-heat-patch = Yakınında ilaç bandı (flaster) var. Sıcak, banttan daha çok ilaç salınmasına yol açar.
help-no-heat-rub = Ciltte mentollü, kapsaisinli ya da salisilatlı bir krem var.
help-no-heat-lying = Uyuyakalabilirsiniz. Isıtıcı pedle asla uyumayın, pedin üzerine asla yatmayın.

help-each-time = Her seferinde
help-each-time-cloth = Kompresle cilt arasına bez koyun.
help-each-time-normal = Ancak ciltteki his normale dönünce başlayın.
help-each-time-look = Beş dakika sonra cilde bakın.
help-each-time-sleep = Uyuyakalma ihtimaliniz varsa başlamayın.
help-each-time-works =
    Size iyi gelen neyse onu yapın. Soğuk yalnızca uyuşturuyor ve tutukluğunuz geçmiyorsa kısaltın ya da bırakın.

help-self-care = Nasıl yatmalı, hareket etmeli, dinlenmeli
help-self-care-pillows = Sert bir yere yatın, dizlerinizin altına iki üç yastık koyun.
help-self-care-floor = Ya da yere yatın, baldırlarınızı bir sandalyeye koyun.
help-self-care-night = Gece sert bir yatak ve bacakların altında yastık. Yüzüstü yatmayın.
help-self-care-heat-side = Sıcak uygularken yan yatın. Sıcak pedin üzerine yatmak yanığa yol açabilir.
help-self-care-walk = Kısa süre dinlenin, sonra yavaşça yürüyün. Ağrıyı artıran egzersiz yapmayın.
help-self-care-drink = Yeterince sıvı alın.

help-evidence = Ne kadar kesin
help-evidence-cold = Soğuğun bel ağrısına yararı olup olmadığını henüz kimse bilmiyor. Çok az çalışma var.
help-evidence-heat =
    Isı sargıları kısa süreli, küçük bir rahatlama sağlar. Bu bilgi, 1.117 kişiyle yapılmış 9 çalışmanın derlemesine dayanır.
help-evidence-either = Bir acil serviste 60 kişi soğukla da sıcakla da aynı derecede iyi sonuç aldı. Hangisini isterseniz onu uygulayın.
help-evidence-rhythm = Ne kadar süre ve ne sıklıkta sorusunu kesinleştiren bir çalışma yok. Buradaki süreler alışılmıştır, kanıtlanmamıştır.
help-evidence-healing = İkisinin de bel ve sırtı daha hızlı iyileştirdiği gösterilmedi. Soğuk uyuşturur; sıcak bölgeye kan getirir.
help-evidence-articles = S0–S4, sırt spazmı üzerine beş genel web makalesi. Hiçbiri süreleri için bir çalışma belirtmiyor.
help-evidence-advice = Poultice süreyi tutar. Tıbbi tavsiyenin yerini tutmaz.

help-pain-score = Ağrı puanı
help-pain-score-scale = 0 ile 10 arası tam sayılar. 0 ağrı yok, 10 düşünebileceğiniz en kötü ağrı.
help-pain-score-change = 2 puandan ya da %30’dan az değişim, belirgin bir değişiklik değildir.
help-pain-score-when = O anda kaydedin: uygulamadan önce ve sonra.

# (window-help end)


## The command line

cli-about = Soğuk ya da sıcak programının düzenini günlerce tutar. Alt komut verilmezse pencereyi açar.
cli-after-help =
    Çıkış kodları: 0 yapıldı; 1 başarısız; 2 yanlış kullanım; 3 reddedildi.
    POULTICE_DIR de --dir gibi klasör belirtmeye yarar.
cli-dir = Her şeyi kendi oturumlarınızdan ayrı olarak bu klasörde tutar
cli-json = JSON olarak yanıtlar
cli-rehearse = Zamanı bu kadar kat hızlı akıtır; --dir verilmezse geçici bir klasörde (1 ile 10000 arası)
cli-floor = Yerden okunabilsin diye pencereyi süreyle doldurur
cli-agent = Hatırlatan arka plan hizmetini çalıştırır (öteki alt komutlar gerekince başlatır)
cli-agent-quit = Çalışanı sonlandırır; programı saklanır ve sonrakiyle sürer
cli-start = Bir program başlatır
cli-protocol-or-file = Bir protokolün kimliği ya da bir protokol dosyası
cli-onset = Ağrının başlangıcı: ne kadar önce olduğu (30m, 6h ya da 2d), 07:00 gibi bir saat veya 2026-03-01T08:00:00+01:00 gibi bir zaman
cli-site = Ağrıyan yer
cli-injury = Ağrının neyle geldiği
cli-status = Durumu bildirir
cli-apply = Kompres kondu
cli-apply-mins = Bu kadar dakika için, adımın aralığı içinde
cli-apply-with = Neyle, adım seçenek sunuyorsa
cli-remove = Kompres çıkarıldı
cli-remove-on-time = Süresi dolunca çıkarıldı
cli-remove-ago = Bu kadar dakika önce çıkarıldı
cli-remove-unknown = Ne zaman çıkarıldığı bilinmiyor
cli-snooze = Daha sonra hatırlatır
cli-snooze-minutes = Bu kadar dakika sonra; verilmezse ayardaki kadar
cli-skip = Bu uygulamayı atlar
cli-pause = Sürdürülene kadar hatırlatma yapmaz
cli-resume = Duraklatmadan sonra sürdürür
cli-switch = Programın sonraki aşamasına geçer
cli-keep = Programın bu aşamasında kalır
cli-pain = Ne kadar ağrıdığını kaydeder
cli-pain-score = 0 (ağrı yok) ile 10 (düşünebileceğiniz en kötü ağrı) arası
cli-pain-before = Uygulamadan önce
cli-pain-after = Uygulamadan sonra
cli-pain-note = Yanına bir not
cli-fine = Cilde baktınız, cilt iyi
cli-undo = Son yaptığınızı geri alır
cli-stop = Programı sonlandırır
cli-protocols = Protokolleri listeler, gösterir, denetler
cli-protocols-list = Protokolleri listeler
cli-protocols-show = Bir protokolü kaynaklarıyla gösterir
cli-protocols-check = Bir protokol dosyasını denetler: 0 iyi ya da uyarı var, 3 bir sınır nedeniyle reddedildi, 1 okunamıyor
cli-protocol-file = Bir protokol dosyası
cli-preview = Hiçbir şey başlatmadan ne olacağını gösterir
cli-preview-start = Programın başlayacağı zaman, --onset ile aynı biçimde; saat verilirse bir sonraki o saat; belirtilmezse şimdi
cli-preview-hours = Kaç saat ileriye bakılacağı
cli-preview-sleep = Uyku saatleri, 22:30-07:00 gibi, ya da off
cli-preview-pace = Her aralığın erken ya da geç ucuna göre davranır
cli-history = Geçmiş oturumları gösterir
cli-history-session = Bir oturumu, uygulamalarını ve ağrı puanlarını gösterir: latest, listedeki numarası ya da kimliği
cli-history-check = Bütün geçmişte hasar arar
cli-history-backups = Günlük yedekleri içindekilerle birlikte listeler
cli-history-restore = Geçmişin yerine bir yedek koyar
cli-history-restore-file = Yedek; belirtilmezse en yenisi
cli-settings = Ayarları okur ve değiştirir
cli-settings-get = Bir ayarı ya da hepsini gösterir
cli-settings-set = Bir ayarı değiştirir
cli-settings-path = Ayar dosyasının yerini gösterir
cli-settings-list = Her ayarı alabileceği değerlerle gösterir
cli-settings-key = Ayarın adı
cli-settings-value = Yeni değeri
cli-completions = Bir kabuk için tamamlama betiği yazdırır
cli-completions-shell = Hangi kabuk
cli-man = Kılavuz sayfalarını bir klasöre yazar
cli-man-dir = Klasör

cli-only-window = --rehearse ve --floor pencereye aittir: poultice --rehearse SPEED. Penceresiz prova için: poultice agent --rehearse SPEED
cli-no-display =
    Pencere açılabilecek bir ekran yok. Bunlar ekransız çalışır:
    start, status, apply, remove, snooze, skip, pause, resume, switch, keep, pain, fine, undo, stop,
    protocols, preview, history, settings, agent. Bakın: poultice --help.
cli-dir-not-text = Klasörün adı geçerli bir metin değil. --dir ile başka bir klasör belirtin.
cli-agent-not-running = Burada çalışan bir arka plan hizmeti yok.
cli-agent-not-started = Arka plan hizmeti başlatılamadı: { $why }. Nedenini görmek için: poultice doctor
cli-agent-broken = Arka plan hizmetiyle bağlantı koptu: { $why }. Yeniden deneyin.
cli-agent-other-version = Çalışan arka plan hizmeti Poultice { $agent }, bu ise { $own }. Eskisini sonlandırın: poultice agent --quit
cli-agent-not-understood = Arka plan hizmeti anlamadı ya da anlaşılmadı: { $why }
cli-agent-already-running = { $folder } içinde zaten bir arka plan hizmeti çalışıyor. Başka bir şey gerekmez.
cli-agent-failed = Arka plan hizmeti çalışamıyor: { $why }
cli-log-unusable = Günlük dosyası { $file } yazılamıyor: { $why }
cli-rehearsal-unreadable = Provanın saati { $file } okunamıyor: { $why }. Baştan başlamak için dosyayı silin.
cli-rehearsal-folder =
    Bu prova şurada: { $dir }
    Öteki komutlar ona şöyle ulaşır: --dir { $dir }
cli-rehearsal-running = { $dir } içinde zaten başka hızda bir arka plan hizmeti çalışıyor. Önce onu sonlandırın: poultice --dir { $dir } agent --quit
cli-bad-onset = { $typed } bir zaman değil. Ne kadar önce olduğunu 30m, 6h ya da 2d olarak, günün saatini 07:00 olarak veya 2026-03-01T08:00:00+01:00 gibi bir zaman olarak yazın
cli-warning = Dikkat: { $reason }
cli-not-for = { $words } Tüm liste pencerede, “{ $page }” bölümündedir.

cli-no-such-protocol = { $wanted }: böyle bir protokol de dosya da yok. Bakın: poultice protocols list

cli-switched-early = Bu erken: programa göre zamanı, ağrı başladıktan { $hours } saat sonra.
cli-to-take-back = Geri almak için: poultice undo
cli-do-remove = Çıkardıktan sonra: poultice remove
cli-do-remove-early = Az önce çıkarıldıysa: poultice remove. Daha önce çıkarıldıysa: poultice remove --ago MINUTES
cli-do-stop = Bitirmek için: poultice stop
cli-do-resume = Devam etmek için: poultice resume
cli-do-answer = Yanıtlar: poultice switch ya da poultice keep
cli-began = Ağrı { $span } önce başladı ({ $time }).
cli-status-idle = Süren bir program yok. Başlatmak için: poultice start { $protocol }
cli-status-applying = { $what } uygulanıyor. Çıkarma: { $end }, kalan süre { $left }.
cli-status-remove-now = Şimdi çıkarın. { $minutes } dakika { $over } önce doldu (saat { $end }).
cli-status-unsure = Şimdi çıkarın. { $what } uygulanıyor; güvenilmez bir saate göre başlangıç { $since }.
cli-status-resting = Ara veriliyor.
cli-status-first = { $what }, { $minutes } dakika, hazır olduğunuzda.
cli-status-ready = Hazır: { $what }, { $minutes } dakika. Cilt normale dönünce başlayın.
cli-status-due = Zamanı geldi: { $what }, { $minutes } dakika. Cilt normale dönünce başlayın.
cli-status-switch = { $go }: poultice switch. { $stay }: poultice keep.
cli-status-go-on = Böyle devam edilsin mi (poultice keep), edilmesin mi (poultice switch)? Siz yanıtlayana kadar yeni bir şey planlanmaz.
cli-status-paused = Duraklatıldı. Sürdürene kadar hatırlatma yok: poultice resume
cli-status-finished = Program bitti.
cli-status-counts = { $protocol }: { $counts }.
cli-status-rehearsal = Prova, gerçek zamandan { $speed } kat hızlı.
cli-next-ready = Sonraki en erken { $time }, { $left } sonra.
cli-next-due = Zamanı { $time }, { $left } sonra.
cli-next-skin-check = Cilde bakma zamanı { $time }.
cli-next-switch = { $what }: { $time }, ağrı başladıktan { $span } sonra.
cli-next-wake = Sonraki, uyandıktan sonra, en erken { $time }.
cli-next-finish = Programın bitişi: { $time }.
cli-count-done = { $count } yapıldı
cli-count-missed = { $count } kaçırıldı
cli-count-skipped = { $count } atlandı
cli-count-asleep = { $count } uykuda
cli-problem-notifications = Bildirimler gösterilemiyor: { $why }. Zil sesine kulak verin.
cli-problem-sound = Ses çalınamıyor: { $why }.
cli-problem-history = Olanlar kaydedilmiyor. { $why }
cli-problem-set-aside = { $why }
cli-problem-settings = Ayarlarda hatalar var: { $why }
cli-problem-clock = Bilgisayar yeniden başladığından beri saat doğru olamaz.

cli-remove-question =
    Süre { $over } aşıldı. Gerçekte ciltte kaç dakika durdu?
    Bir sayı; t: zamanında çıkarıldı; ?: bilinmiyor; Enter: az önce çıkarıldı.
cli-remove-unanswered = Yanıt yok, bu yüzden hiçbir şey kaydedilmedi. --on-time, --ago MINUTES ya da --unknown ile belirtin.
cli-remove-not-understood = Anlaşılmadı. 0 ile { $most } arasında bir sayı, t, ? ya da Enter.

cli-protocol-sources = Kaynaklar: { $sources }
cli-check-fine = İyi: karşı çıkılacak bir şey yok.
cli-finding-refuse = Reddedildi ({ $field }): { $reason } [{ $source }]
cli-finding-warn = Dikkat ({ $field }): { $reason } [{ $source }]

cli-bad-sleep = uyku saatleri değil: 22:30-07:00 gibi ya da off yazın
cli-preview-nothing = Bu saatlerde bir şey yok.
cli-preview-apply = { $modality } başlar, { $minutes } dk
cli-preview-day-full = { $what }. O günlük bu kadar: günde en çok { $count }.
cli-preview-remove = { $modality } biter
cli-preview-ready = { $modality } için hazır
cli-preview-due = { $modality } zamanı gelir
cli-preview-switch = { $part }. aşama başlar: { $modality }
cli-preview-asleep = uyku
cli-preview-awake = uyanma
cli-preview-finish = program biter

cli-history-either = Ya --session ya check ya da restore.
cli-history-empty = Henüz oturum yok.
cli-history-finished = bitti: { $at }
cli-history-stopped = durduruldu: { $at }
cli-history-running = sürüyor
cli-history-sound =
    { $sessions ->
        [one] Geçmiş sağlam: 1 oturum, { $entries } kayıt.
       *[other] Geçmiş sağlam: { $sessions } oturum, { $entries } kayıt.
    }
cli-history-agent-runs = Çalışan bir arka plan hizmeti geçmişi yazıyor. Önce onu sonlandırın: poultice agent --quit
cli-history-restored = Yedek geri yüklendi.
cli-history-restored-aside = Yedek geri yüklendi. Önceden orada olanın yeni adı: { $aside }
cli-history-no-such-session = { $id }: böyle bir oturum yok ya da birden çok var. latest ya da şuradan bir numara veya kimlik verin: poultice history
cli-history-head = { $protocol }. Ağrının başlangıcı: { $onset }.
cli-history-head-site = { $protocol }. Ağrının başlangıcı: { $onset }; yeri: { $site }.
cli-history-nothing-done = Henüz bir şey yapılmadı.
cli-record-applied = { $what } ciltte { $real } dk durdu, planlanan { $planned } dk
cli-record-unknown = { $what } uygulandı, ciltte ne kadar durduğu bilinmiyor, planlanan { $planned } dk
cli-record-on = { $what } uygulanıyor, planlanan { $planned } dk
cli-record-missed = { $what } kaçırıldı
cli-record-missed-suspended = { $what } kaçırıldı: bilgisayar uykudaydı
cli-record-missed-off = { $what } kaçırıldı: Poultice çalışmıyordu
cli-record-skipped = { $what } atlandı
cli-record-asleep = { $what } uyku nedeniyle yapılmadı
cli-record-pain = ağrı { $score }/10
cli-record-pain-before = önce ağrı { $score }/10
cli-record-pain-after = sonra ağrı { $score }/10

cli-setting-unknown = { $key }: böyle bir ayar yok. Olanlar: { $known }
cli-setting-bad-value = { $key }: { $value } olmaz. Alabileceği değer: { $allowed }
cli-man-failed = Kılavuz sayfaları { $folder } klasörüne yazılamıyor: { $why }
cli-problem-autostart = Poultice bir sonraki oturum açılışında kendiliğinden başlamayacak: { $why }
cli-agent-at-login = Süren programı sürdürür; program yoksa hemen sonlanır
cli-problem-hooks = Hatırlatma için verdiğiniz bir komut çalışmadı: { $why }
cli-problem-speech = Hatırlatma sesli okunamadı: { $why }

cli-export = Kayıtları başka yazılımlar, takvim ya da bir sağlık uzmanı için yazar
cli-export-out = Bu dosyaya; verilmezse standart çıktıya
cli-export-session = Bu oturum: latest, geçmişteki numarası ya da kimliği; verilmezse en yenisi, csv ve json için hepsi
cli-export-csv = Bütün uygulamaların tablosu (RFC 4180)
cli-export-csv-pain = Uygulamaların yerine ağrı puanları
cli-export-json = Her şey; import ile geri okunmak üzere
cli-export-ics = Kalan hatırlatmalar, bir takvim için
cli-export-report = Bir sağlık uzmanı için iki sayfa
cli-export-report-format = html (başka bir şeye gerek duymayan tek dosya) ya da pdf; yoksa dosyanın uzantısına göre
cli-export-report-name = Raporun kime ait olduğu; verilmezse yazmak için bir satır
cli-export-report-out = Rapor için bir dosya adı verin: --out report.html ya da --out report.pdf.
cli-export-pdf-out = PDF metin değildir. --out ile bir dosya belirtin.
cli-export-format-or-ending = --format { $format } ile { $file } dosyasının uzantısı çelişiyor. --format yazmayın ya da başka bir dosya belirtin.
cli-export-nothing-remains = Bu oturumdan geriye bir şey kalmadı: takvime yazılacak bir şey yok.
cli-export-not-written = { $file } yazılamıyor: { $why }
share-saved = Kaydedildi: { $file }
share-saved-here = Burada dosya penceresi yok. Kaydedildi: { $file }
share-shown = Kaydedildi ve açıldı: { $file }
share-not-shown = Kaydedildi, ama buradaki hiçbir yazılım bunu açmıyor: { $file }
share-not-opened = Buradaki hiçbir yazılım bunu açmıyor: { $file }
share-no-dialog = Burada dosya penceresi yok. Dosyayı bu pencereye sürükleyip bırakın.
share-no-folder = Burada dosya penceresi yok, ev klasörü de bilinmiyor. Komut satırını kullanın: poultice export
drop-here = Buraya bırakın: bir program (.toml) ya da dışa aktarım (.json)
drop-one = Her seferinde tek dosya.
drop-other = Bu ne bir program (.toml) ne de bir dışa aktarım (.json).
share-rehearsed = { $file } bir provanın kaydı. Yalnızca başka bir prova içe aktarabilir.
share-rehearsal = Provada olmaz: klasörü, hatırlatan hizmetle birlikte silinir.
cli-import = JSON dışa aktarımındaki oturumları içe aktarır
cli-import-file = Şununla yazılmış bir dosya: poultice export json
cli-import-unreadable = { $file } okunamıyor: { $why }
cli-import-running = { $session } oturumu dışa aktarılırken sürüyordu. Dışarıda bırakıldı: orada durdurup yeniden dışa aktarın.
cli-import-done = { $taken } içe aktarıldı, { $had } zaten vardı.
cli-amend = Kayıttakini düzeltir
cli-amend-number = Hangi uygulama; şuradaki numarasıyla: poultice history --session
cli-amend-step = Birkaç adımı varsa hangi adım
cli-amend-mins = Ciltte bu kadar dakika durdu
cli-amend-unknown = Uygulandı, ciltte ne kadar durduğu bilinmiyor
cli-amend-not-done = Ciltte bir şey yoktu
cli-amend-since = Gerçekte konduğu zaman: ne kadar önce olduğu (30m ya da 2h), 07:00 gibi bir saat veya 2026-03-01T08:00:00+01:00 gibi bir zaman
cli-amend-pain = Bir ağrı puanını düzeltir ya da kayıttan siler
cli-amend-pain-number = Hangi puan; şuradaki numarasıyla: poultice history --session
cli-amend-pain-score = Ağrının ne kadar şiddetli olduğu, 0 ile 10 arası
cli-amend-pain-drop = Kayıttan siler
cli-amend-what = Neyin değişeceğini belirtin. Bakın: poultice amend --help
cli-amend-bad-since = { $typed } bir zaman değil: ne kadar önce olduğunu 30m ya da 2h olarak, günün saatini 07:00 olarak veya 2026-03-01T08:00:00+01:00 gibi bir zaman olarak yazın
cli-record-amended = { $said } (düzeltildi)
cli-record-number-step = { $number }, adım { $step }
cli-record-number-pain = ağrı { $number }

# (cli end)


## Advice

advice-too-long = { $planned } dakika yerine { $minutes } dakika ciltte kaldı. Cildinize bakın.
advice-too-long-hours = { $planned } yerine { $span } ciltte kaldı. Cildinize bakın.
advice-too-long-unknown = Ciltte ne kadar kaldığı bilinmiyor. Cildinize bakın.
advice-skin-cold = Cildin bir süre kızarık ve serin olması normaldir. Beyaz, mumsu, sert ya da su toplamış cilt veya geçmeyen uyuşma normal değildir: bugün doktora gidin.
advice-skin-heat = Cildin bir süre kızarık ve sıcak olması normaldir. Su toplama, beyaz ya da sert cilt veya geçmeyen ağrı ya da uyuşma normal değildir: bugün doktora gidin.
advice-with-source = { $advice } [{ $source }]
advice-still-severe = Ağrı { $hours } saattir şiddetli, her seferinde { $least } ya da üstünde. Bu, yardım istemek için yeterince uzun: bir doktoru arayın ve “Ne zaman yardım almalı” bölümünü okuyun.
advice-no-better = Başladıktan { $days } gün sonra daha iyi değil: başta ortalama { $first }, son 24 saatte { $latest }. Doktora gidin.
advice-cold-does-not-help = { $applications } kez soğuktan sonra ağrı ortalama { $change } değişti. Bu, güvenilebilecek bir rahatlama değil. Soğuğu kısaltın ya da sıcağa geçin. Size iyi gelen neyse onu yapın.
advice-after-cold = Soğuktan sonra ağrı ortalama { $change } ({ $times }): { $verdict }.
advice-after-heat = Sıcaktan sonra ağrı ortalama { $change } ({ $times }): { $verdict }.
advice-points-lower = { $points } puan daha düşüktü
advice-points-higher = { $points } puan daha yüksekti
advice-points-same = aynıydı
advice-times = { $count ->
    [one] bir kez
   *[other] { $count } kez
}
advice-verdict-no-clear-change = belirgin değişiklik yok
advice-verdict-less = daha az ağrı
advice-verdict-more = daha çok ağrı
advice-source = Kaynak: { $source }
advice-dismiss = Kenara koy

# (advice end)


## Export

export-ics-name = Poultice
export-ics-rehearsal-name = Poultice, prova
export-ics-rehearsal = Prova: { $what }
export-ics-cold = Soğuk, { $minutes } dk
export-ics-ice-massage = Buz masajı, { $minutes } dk
export-ics-heat = Sıcak, { $minutes } dk
export-ics-switch-heat = Bundan sonra: sıcak
export-ics-switch = Sonraki aşama başlıyor
export-ics-finish = Program bitiyor
export-ics-application =
    En geç { $until }, arada bez olsun. Bir zamanlayıcı kurun: zamanında çıkarılmalı. Daha geç başlarsanız sonrakiler de
    kayar. O zaman yeniden dışa aktarın. { $programme }.
export-ics-switch-window = Eskisi gibi kalabilirsiniz, en geç { $late }. O zaman yeniden dışa aktarın. { $programme }.
export-ics-programme = { $programme }.

export-report-title = Soğuk ve sıcak kayıtları
export-report-rehearsal = Prova, gerçek zamandan { $speed } kat hızlı. Bunların hiçbirini kimse yapmadı.
export-report-name = Ad
export-report-site = Ağrıyan yer
export-report-onset = Ağrının başlangıcı
export-report-with = Eşlik eden
export-report-injury = yeni yaralanma
export-report-swelling = şişlik
export-report-started = Programın başlangıcı
export-report-ended = Programın bitişi
export-report-running = hâlâ sürüyor ({ $date })
export-report-stopped = { $date }, erken durduruldu
export-report-programme = Program
export-report-rhythm = { $rhythm }.
export-report-source = Kaynak: { $sources }.
export-report-articles = Web makaleleri sırt spazmı üzerine genel yazılardır, bir çalışma belirtmezler.
export-report-switched-heat-person = Sıcağa geçildi: { $date }, kişinin isteğiyle.
export-report-switched-heat = Sıcağa geçildi: { $date }, planlandığı gibi.
export-report-switched-person = Sonraki aşama başladı: { $date }, kişinin isteğiyle.
export-report-switched = Sonraki aşama başladı: { $date }, planlandığı gibi.
export-report-done-of = { $done } / { $due }
export-report-done = zamanı gelip yapılan uygulama
export-report-missed = kaçırıldı
export-report-skipped = isteyerek atlandı
export-report-asleep = uykuda, sayılmaz
export-report-missed-reasons = Kaçırılanlar: { $reasons }.
export-report-missed-no-answer = { $count } yanıtsız
export-report-missed-suspended = { $count } bilgisayar uykudayken
export-report-missed-off = { $count } bilgisayar kapalıyken
export-report-minutes =
    { $what }: ciltte ortalama { $real } dk, planlanan { $planned } dk (bitişi bilinen: { $count }).
export-report-days = Gün gün
export-report-days-story = Her satır 24 saatlik bir gündür: zamanı gelen { $due } uygulamadan { $done } tanesi yapıldı.
export-report-legend-cold = soğuk
export-report-legend-heat = sıcak
export-report-legend-unknown = bitişi bilinmiyor
export-report-legend-missed = kaçırıldı
export-report-legend-skipped = atlandı
export-report-legend-asleep = uyku saatleri
export-report-legend-before = önce
export-report-legend-after = sonra
export-report-legend-between = arada
export-report-legend-applications = uygulamalar
export-report-pain = Ağrı, 0–10
export-report-pain-story = Zaman içinde ağrı puanları: 0 ağrı yok, 10 olabilecek en kötü ağrı.
export-report-to-heat = sıcak
export-report-to-next = sonraki aşama
export-report-no-scores = Ağrı puanı kaydedilmedi.
export-report-first-last = İlk puan { $first } ({ $from }), son puan { $last } ({ $to }).
export-report-change-cold =
    Soğuk, öncesinden sonrasına: iki puanı da olan { $count ->
        [one] bir uygulamada
       *[other] { $count } uygulamada
    } ortalama { $points } puan. { $verdict }
export-report-change-heat =
    Sıcak, öncesinden sonrasına: iki puanı da olan { $count ->
        [one] bir uygulamada
       *[other] { $count } uygulamada
    } ortalama { $points } puan. { $verdict }
export-report-change-both =
    Sıcak ve soğuk, öncesinden sonrasına: iki puanı da olan { $count ->
        [one] bir uygulamada
       *[other] { $count } uygulamada
    } ortalama { $points } puan. { $verdict }
export-report-too-few = Bir şey söylemek için çok az.
export-report-no-change = Belirgin değişiklik yok.
export-report-less-pain = Hemen sonrasında belirgin biçimde daha az ağrı.
export-report-more-pain = Hemen sonrasında belirgin biçimde daha çok ağrı.
export-report-least-change =
    2 puandan az değişim pek bir şey söylemez (Farrar 2001). Ağrı kendiliğinden de hafifler: bu, nedenin ne olduğunu
    göstermez.
export-report-applications = Uygulamalar
export-report-none = Uygulama kaydedilmedi.
export-report-head-when = Zaman
export-report-head-what = Ne
export-report-head-minutes = Dakika
export-report-head-pain = Ağrı
export-report-head-skin = Cilt
export-report-of = { $real } / { $planned }
export-report-unknown-of = bilinmiyor / { $planned }
export-report-still-on = hâlâ ciltte / { $planned }
export-report-row-no-answer = kaçırıldı, yanıt yok
export-report-row-suspended = kaçırıldı, PC uykuda
export-report-row-off = kaçırıldı, PC kapalı
export-report-row-skipped = atlandı
export-report-row-asleep = uykuda
export-report-skin-fine = iyi
export-report-notes = Notlar
export-report-note-score = ağrı { $score }
export-report-unknown = Bilinmeyenler
export-report-unknown-ends =
    { $count ->
        [one] Bir kez kompresin ne zaman çıkarıldığı bilinmiyor. O süre hiçbir ortalamada yok.
       *[other] { $count } kez kompresin ne zaman çıkarıldığı bilinmiyor. O süreler hiçbir ortalamada yok.
    }
export-report-unknown-away = Bilgisayar toplam { $span } uykudaydı ya da kapalıydı ve kimseye hatırlatamadı.
export-report-unknown-clock = Bir yeniden başlatmadan sonra bilgisayarın saati yanlıştı. Ondan sonraki zamanlar kaymış olabilir.
export-report-unknown-always =
    Buradaki her şey kişinin yazılıma bildirdikleridir. Hiçbir şey ölçülmedi: ne cilt, ne sıcaklık, ne de kompresin
    gerçekten ciltte olup olmadığı. Boş bir cilt hücresi, kimsenin bunu kaydetmediği anlamına gelir.
export-report-boxes = Notlardaki bazı harfler burada basılamıyor. Bu raporun web sayfasında hepsi var.
export-report-disclaimer = Poultice adlı zamanlayıcıyla tutuldu. Bu bir günlüktür; tıbbi tavsiye de tanı da değildir.
export-report-made = Hazırlandı: { $date }
export-report-page = Sayfa { $page } / { $pages }

export-import-form = Bu bir Poultice dışa aktarımı değil: { $reason }.
export-import-version = Bu, { $found } sürümünde bir dışa aktarım. Bu Poultice { $known } sürümünü okuyor. Poultice’i güncelleyin.
export-import-twice = { $session } oturumu dosyada iki kez var.
export-import-entry = { $session } oturumunda { $seq } numaralı kayıt okunamıyor: { $reason }.
export-import-order = { $session } oturumunda { $seq } sırasındaki kaydın numarası { $found }. Kayıtlar eksik ya da karışmış.
export-import-no-start = { $session } oturumu kendi başlangıcıyla başlamıyor.
export-import-protocol = { $session } oturumunun programının yapısı bozuk. { $problem }
export-import-out-of-bounds = { $session } oturumunda { $seq } numaralı kayıtta { $field } doğru olamaz.
export-import-unsafe = { $session } oturumu hâlâ sürüyor ve programı bir sınırın üstünde. Devralınmadı.

# (export end)


## Doctor: what works here, what doesn't, and what to do

cli-doctor = Her şeyi denetler: bildirimler, ses, klasörler, saatler
cli-doctor-press = Uçbirim başında kimse olmasa da deneme bildiriminin düğmesine basmanızı bekler
doctor-fine = iyi
doctor-warning = not
doctor-broken = bozuk
doctor-todo = Yapılacak: { $todo }
doctor-all-fine = Hepsi çalışıyor.
doctor-some-warnings =
    { $count ->
        [one] Çalışıyor; bilinmesi gereken bir şey var.
       *[other] Çalışıyor; bilinmesi gereken { $count } şey var.
    }
doctor-some-broken =
    { $count ->
        [one] Bir şey bozuk.
       *[other] { $count } şey bozuk.
    }
doctor-no-answer = yanıt yok

doctor-agent-runs = Arka plan hizmeti çalışıyor ve yanıt veriyor. Sürümü bununla aynı: Poultice { $version }.
doctor-agent-none = Çalışan arka plan hizmeti yok. Gerektiğinde kendiliğinden başlar.
doctor-agent-session-waits = Süren bir program var ama arka plan hizmeti çalışmıyor: kimse size hatırlatmıyor.
doctor-agent-status = poultice status komutu ya da pencereyi açmak onu başlatır ve programın durumunu bildirir.
doctor-agent-hung = Arka plan hizmeti var ama yanıt vermiyor.
doctor-agent-broken = Arka plan hizmeti var ama onunla konuşulamıyor: { $why }.
doctor-agent-other-version = Çalışan arka plan hizmeti Poultice { $agent }, bu ise { $own }: birbirleriyle konuşmuyorlar.
doctor-agent-newer = Daha yeni olan Poultice’i kullanın. Bu arada program sürüyor.
doctor-agent-older = poultice status komutu ya da pencereyi açmak onun yerine bunu koyar. Program saklanır.
doctor-agent-restart = poultice agent --quit onu sonlandırır; program saklanır. Yararı olmazsa oturumu kapatıp yeniden açın.

doctor-folder-fine = { $path } klasörüne yazılabiliyor, içini yalnızca siz görebiliyorsunuz.
doctor-folder-none-yet = { $path } henüz yok. Gerektiğinde oluşturulur.
doctor-folder-unusable = { $path } klasörüne yazılamıyor: { $why }.
doctor-folder-write-todo = { $path } klasörünün kime ait olduğuna ve oraya kimin yazabildiğine bakın ya da --dir ile başka bir klasör belirtin.
doctor-folder-is-file = Klasör olması gereken yerde bir dosya var: { $path }.
doctor-folder-is-file-todo = Başka yere taşıyın ya da --dir ile başka bir klasör belirtin.
doctor-folder-open = Bu bilgisayardaki başkaları { $path } içine bakabilir.
doctor-folder-open-todo = Yalnız size kalması için: chmod 700 { $path }
doctor-room = Geçmiş ve yedekleri için { $free } boş yer var.
doctor-room-mib = { $mib } MiB
doctor-room-gib = { $gib } GiB
doctor-room-little-todo = Yakında biraz yer açın: yer olmazsa yeni bir şey kaydedilemez.
doctor-room-none-todo = Şimdi yer açın: olanlar kaydedilemiyor.

doctor-history-none = Henüz geçmiş yok.
doctor-history-sound =
    { $sessions ->
        [one] Geçmiş sağlam: bir oturum, { $entries } kayıt.
       *[other] Geçmiş sağlam: { $sessions } oturum, { $entries } kayıt.
    }
doctor-history-backup = En yeni yedek: { $file }.
doctor-history-no-backup = Henüz yedek yok.
doctor-history-update = Poultice’i güncelleyin.
doctor-history-restore = poultice history restore onun yerine en yeni yedeği koyar; şimdiki, yanında saklanır.
doctor-history-set-aside = Devam edin: başka bir adla saklandı, yenisi başladı. Geri yüklenecek yedek yok.
doctor-history-keep = Dosyanın bir kopyasını saklayın. O kayıttan önceki her şey hâlâ orada.
doctor-history-access = Dosyanın kime ait olduğuna ve diskte yer olup olmadığına bakın.

doctor-settings-fine = Ayarlar okunabiliyor.
doctor-settings-correct = O satırı düzeltin ya da silin. poultice settings list her ayarın ne aldığını söyler.
doctor-settings-take-back = Kenara konan dosyayı düzeltip ona eski adını geri verin ya da gerekenleri yeniden ayarlayın.
doctor-settings-access = Dosyanın kime ait olduğuna ve kimin okuyabildiğine bakın.
doctor-protocols-fine =
    { $own ->
        [0] Kendi programınız yok.
        [one] Kendi programınız okunabiliyor (bir tane).
       *[other] Kendi programlarınız okunabiliyor ({ $own } tane).
    }
doctor-protocols-check = Dosyayı düzeltin, sonra: poultice protocols check { $file }
doctor-protocols-rename = İsterseniz dosyanın adını değiştirin.
doctor-protocols-access = Kime ait olduğuna ve kimin okuyabildiğine bakın.

doctor-clock-fine = Saatler tutarlı. Şu an { $now }.
doctor-clock-before-program = Saat { $now } gösteriyor, oysa bu yazılım { $made } tarihinde yapıldı.
doctor-clock-before-history = Saat { $now } gösteriyor, oysa geçmişin en yeni kaydı { $newest } tarihli.
doctor-clock-set-it = Bilgisayarın tarihini ve saatini ayarlayın. Uyku saatleri ve kayıtlar buna göre yürür.
doctor-clock-rehearsal = { $path } içinde bir provanın saati tutuluyor ve okunamıyor: { $why }.
doctor-clock-rehearsal-todo = Kimin okuyabildiğine bakın. Burada sürmesi gereken bir prova yoksa silin.
doctor-clock-no-boot = Bilgisayar uykudayken de işleyen saat okunamıyor.
doctor-clock-no-boot-todo = Kompresin ciltte ne kadar durduğu sorulduğunda doğru yanıt verin: buradaki hiçbir şey bunu bilemez.

doctor-display-fine = Pencere için bir ekran var.
doctor-display-none = Ekran yok; pencere açılamaz.
doctor-display-todo = Hepsi buradan da çalışır: poultice --help alt komutları listeler.

doctor-awake-fine = Kompres ciltteyken bilgisayarın kendiliğinden uykuya geçmesi önleniyor: { $by }.
doctor-awake-none = Bilgisayarın kendiliğinden uykuya geçmesini burada hiçbir şey önleyemiyor: { $why }.
doctor-awake-todo = Kompres ciltteyken bilgisayarın uykuya geçmesine izin vermeyin. Uyarı ancak bilgisayar uyanınca gelir.

doctor-sound-fine = Bir ses çalındı. Duymadıysanız bilgisayarın sesini açın.
doctor-sound-none = Ses çalınamıyor: { $why }.
doctor-sound-todo = Bir ses sunucusu başlatın: PipeWire ya da PulseAudio. O zamana kadar bildirimi gözleyin.
doctor-sound-off = Sesler ayarlarda kapalı; bu yüzden denenmedi.
doctor-sound-off-todo = Ses olmadan uyarıyı görmeniz gerekir. Açmak için: poultice settings set sound on

doctor-notifications-server = Bildirimleri { $name } { $version } gösteriyor. Yapabildikleri: { $abilities }.
doctor-notifications-no-buttons = Düğme göstermiyor. Pencerede ya da poultice apply ve poultice remove ile yanıtlayın.
doctor-notifications-none = Burada bildirimleri gösteren yok: { $why }.
doctor-notifications-todo = Masaüstünüzün bildirim hizmetini başlatın, örneğin dunst ya da mako. O zamana kadar ses ve pencere hatırlatır.
doctor-test-title = Poultice denemesi
doctor-test-body = Düğmeye basın: o zaman hatırlatmaları buradan yanıtlayabilirsiniz.
doctor-test-body-only = Bu yalnızca bir deneme. Yapılacak bir şey yok.
doctor-test-button = Çalışıyor
doctor-test-waiting = Bir deneme bildirimi görünecek. Düğmesine basın: { $button }.
doctor-test-pressed = Deneme bildirimi gösterildi ve düğmesine basıldığı algılandı.
doctor-test-shown = Bir deneme bildirimi gösterildi ve geri çekildi.
doctor-test-press = Düğmesinin de çalışıp çalışmadığını görmek için: poultice doctor --press
doctor-test-closed = Deneme bildirimi gösterildi ve düğmeye basılmadan kapatıldı.
doctor-test-again = Düğmesini denemek için bunu bir kez daha çalıştırıp düğmeye basın.
doctor-test-unanswered = Deneme bildirimi gönderildi ama düğmesine basılmadı.
doctor-test-look = Görmediyseniz masaüstünüzün bildirimleri gizleyip gizlemediğine bakın (rahatsız etmeyin).
doctor-test-not-shown = Deneme bildirimi gösterilemedi: { $why }.

doctor-title = Her şeyi denetle
doctor-lead = Poultice’in dayandığı her şey, gerçekten denenerek.
doctor-fine-line = İyi: { $said }
doctor-begin = Şimdi denetle
doctor-again = Yeniden denetle
doctor-looking = Bakılıyor. Birkaç saniye sürer.
doctor-backups = Geçmişin yedekleri
doctor-backups-note = Program sürerken günde bir tane; en yeni yedisi saklanır.
doctor-backup-restore = Geri yükle
doctor-backup-restore-of = Yedeği geri yükle: { $day }
doctor-backup-sure = Geçmişin yerine şu günün yedeği konsun mu: { $day }?
doctor-backup-sure-note = O zamandan beri olanlar yedekte yok; süren bir program o zamanki durumundan devam eder. Şimdiki geçmiş, yanında saklanır.
doctor-backup-yes = Evet, geri yükle
doctor-backup-no = Böyle kalsın
doctor-backup-on-skin = Önce kompresi çıkarın: yedeğin ondan haberi yok, kimse de size hatırlatmaz.
settings-doctor = Her şey çalışıyor mu?
settings-doctor-note = Bildirimleri, sesi, klasörleri ve saatleri dener.
settings-doctor-open = Her şeyi denetle

# (doctor end)
