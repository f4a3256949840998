//! The agent's loop: one thread that owns the session and everything that may change it.
//!
//! Each turn takes what has arrived, lets time act, keeps all that came of it in one write, and only then answers, tells
//! and reminds. It sleeps until the next deadline or arrival. However many come at once: one write, one snapshot.

mod clients;
mod home;
mod remind;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use crate::store::paths::{Dirs, DirsError};
use crate::store::settings::SettingsFile;
use crate::t;
use crate::text::language;
use crate::therapy::event::AwayWhy;
use crate::therapy::state::Place;
use crate::therapy::timeline::Now;

use super::autostart::{AutostartEvent, Tell};
use super::awake::{self, KeepAwake};
use super::chime::{ChimeEvent, DesktopChime};
use super::clock::Clock;
use super::desk::Desk;
use super::disturb::{DesktopDoNotDisturb, DisturbEvent};
use super::hooks::{HookEvent, ProcessHooks};
use super::lean::Lean;
use super::notifier::{DesktopNotifier, NotifierEvent};
use super::server::{self, Arrival, Standing};
use super::speech::{DesktopSpeech, SpeechEvent};
use super::tray::{DesktopTray, TrayEvent};
use super::wake;
use super::wire::ProblemKind;
use remind::Screen;

/// What an agent is started with.
pub struct Start {
    /// Where its files are.
    pub dirs: Dirs,
    /// The time it lives by.
    pub clock: Clock,
    /// How it starts a window.
    pub window: (PathBuf, Vec<String>),
    /// Whether the desktop started it, for a session that may be over.
    pub at_login: bool,
}

/// Why an agent ended before its time.
#[derive(Debug, thiserror::Error)]
pub enum AgentError {
    /// Another one is running here.
    #[error("an agent is already running in {}", folder.display())]
    AlreadyRunning {
        /// Where.
        folder: PathBuf,
    },
    /// A folder or file can't be made or used.
    #[error("{what}: {}", path.display())]
    File {
        /// What was tried.
        what: &'static str,
        /// With which file.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: std::io::Error,
    },
    /// The folders can't be used.
    #[error(transparent)]
    Dirs(#[from] DirsError),
    /// The system gives no further thread or signal handler.
    #[error("the system gives no more resources")]
    Resources(#[from] std::io::Error),
}

/// Everything that can wake the loop.
enum Message {
    Arrival(Arrival),
    Notifier(NotifierEvent),
    Chime(ChimeEvent),
    Tray(TrayEvent),
    Speech(SpeechEvent),
    Hook(HookEvent),
    Disturb(DisturbEvent),
    Autostart(AutostartEvent),
    ClockChanged,
    #[cfg(unix)]
    Terminate,
}

/// The longest wait while a session runs: a suspend or clock step that nobody told of is noticed after it.
const LONGEST_WAIT: Duration = Duration::from_secs(20);
/// A difference between the clocks that counts as a suspend.
const SUSPEND_AT_LEAST: Duration = Duration::from_secs(10);
/// So many messages are taken before time, reminders and the others have their turn again.
const MOST_A_TURN: usize = 64;
/// How long an agent that nothing needs waits for a client before it ends.
const IDLE_GRACE: Duration = Duration::from_secs(5);
/// How long a client that found the socket may take to be heard of.
const LATE_CLIENT: Duration = Duration::from_millis(50);
/// How long the news of a finished programme stays on screen with nobody connected.
const NEWS_GRACE: Duration = Duration::from_secs(600);

/// Runs until nothing needs it any more, or until told to end.
///
/// # Errors
/// When another agent runs here, or its files can't be used.
pub fn run(start: Start) -> Result<(), AgentError> {
    let Start { dirs, clock, window, at_login } = start;
    dirs.create()?;
    let lock = lock(&dirs)?;
    let throw_away = dirs.throw_away_file().exists().then(|| dirs.data_dir.clone());
    let (send, receive) = channel();
    let socket = dirs.socket_path();
    let arrivals = server::into_channel(send.clone(), Message::Arrival);
    let listen = || {
        let listening = server::listen(&socket, arrivals.clone());
        listening.map_err(|source| file("the socket can't be made", &socket, source))
    };
    listen()?;
    watch_signals(send.clone())?;
    let clocks = send.clone();
    wake::watch(move || clocks.send(Message::ClockChanged).is_ok())?;
    let picks = send.clone();
    let tray = DesktopTray::new(move |event| drop(picks.send(Message::Tray(event))))?;
    let logins = send.clone();
    let at_logins: Tell = Arc::new(move |event| drop(logins.send(Message::Autostart(event))));
    let home = home::Home::new(&clock, &window, Box::new(tray), at_logins);
    let mut agent = Agent::new(dirs, clock, window, home, &send)?;
    if at_login && !agent.desk.running() {
        // Nothing to go on with: a client that comes has it stay, else it ends with the first turn.
        agent.idle_since = Instant::now().checked_sub(IDLE_GRACE).unwrap_or(agent.idle_since);
    }
    loop {
        agent.live(&receive);
        if let Err(error) = std::fs::remove_file(&socket) {
            tracing::debug!(%error, "the socket was gone already");
        }
        // Nobody finds the socket any more. Whoever found it just before mustn't be left without an answer.
        if agent.ending || !agent.late_client(&receive) {
            break;
        }
        listen()?;
    }
    if agent.desk.unsaved() > 0 {
        tracing::error!(entries = agent.desk.unsaved(), "ends with entries that could not be written to the history");
    }
    // The history is closed before its folder goes.
    drop(agent);
    drop(lock);
    throw_away.map_or(Ok(()), |dir| {
        std::fs::remove_dir_all(&dir).map_err(|source| file("the rehearsal's folder can't be removed", &dir, source))
    })
}

struct Agent {
    dirs: Dirs,
    clock: Clock,
    desk: Desk,
    settings: crate::store::settings::Settings,
    clients: clients::Clients,
    reminding: remind::Reminding,
    keep_awake: Box<dyn KeepAwake>,
    held_awake: bool,
    window: (PathBuf, Vec<String>),
    home: home::Home,
    awake: (Now, Duration),
    idle_since: Instant,
    /// It stands differently since the last turn.
    news: bool,
    lean: Lean,
    ending: bool,
}

impl Agent {
    fn new(
        dirs: Dirs,
        clock: Clock,
        window: (PathBuf, Vec<String>),
        home: home::Home,
        send: &Sender<Message>,
    ) -> Result<Self, AgentError> {
        let now = clock.now();
        let loaded = SettingsFile::load(&dirs, now.wall);
        language::speak(&loaded.settings.language);
        let zone = Arc::new(chrono::Local);
        let mut desk = Desk::open(dirs.clone(), loaded.settings.rules(), zone, &now);
        desk.report(ProblemKind::Settings, crate::text::store::settings_problems(&loaded.problems));
        let (notes, sounds) = (send.clone(), send.clone());
        let notifier = DesktopNotifier::new(move |event| drop(notes.send(Message::Notifier(event))))?;
        let chime = DesktopChime::new(move |event| drop(sounds.send(Message::Chime(event))))?;
        let (voices, results) = (send.clone(), send.clone());
        let speech = DesktopSpeech::new(move |event| drop(voices.send(Message::Speech(event))))?;
        let hooks = ProcessHooks::new(move |event| drop(results.send(Message::Hook(event))));
        let moods = send.clone();
        let disturb = DesktopDoNotDisturb::new(move |event| drop(moods.send(Message::Disturb(event))));
        let ways = remind::Ways {
            notifier: Box::new(notifier),
            chime: Box::new(chime),
            speech: Box::new(speech),
            hooks: Box::new(hooks),
            disturb: Box::new(disturb),
        };
        let awake = (now, clock.awake());
        Ok(Agent {
            dirs,
            desk,
            settings: loaded.settings,
            clients: clients::Clients::default(),
            reminding: remind::Reminding::new(ways),
            keep_awake: Box::new(awake::system(t!("awake-reason"))?),
            held_awake: false,
            window,
            home,
            awake,
            clock,
            idle_since: Instant::now(),
            news: false,
            lean: Lean::new(),
            ending: false,
        })
    }

    fn live(&mut self, messages: &Receiver<Message>) {
        loop {
            self.conclude();
            if self.ending || self.nothing_to_do() {
                return;
            }
            let wait = self.wait();
            let message = self.lean.wait(wait, |wait| match wait {
                Some(wait) => messages.recv_timeout(wait),
                None => messages.recv().map_err(|_| RecvTimeoutError::Disconnected),
            });
            match message {
                Ok(message) => {
                    self.lean.stir();
                    self.take(message);
                    // Whatever else has arrived belongs to the same turn, within bounds: a flood of questions mustn't
                    // hold up a reminder.
                    messages.try_iter().take(MOST_A_TURN).for_each(|message| self.take(message));
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    /// The end of a turn: time acts, everything is kept, and then those who wait for it hear of it.
    fn conclude(&mut self) {
        let now = self.clock.now();
        let mut news = std::mem::take(&mut self.news);
        news |= self.notice_suspend(&now);
        news |= self.desk.tick(&now);
        let screen = self.next_screen(&now);
        news |= matches!(screen, Screen::Show(_) | Screen::Clear);
        news |= self.desk.keep();
        self.show_screen(screen);
        news |= self.settle();
        if news {
            self.lean.stir();
        }
        if self.clients.listening(news) {
            let snapshot = self.desk.snapshot(&now, self.clock.rehearsal_speed());
            self.clients.tell(&Standing::of(&snapshot), news);
        }
        self.keep_awake();
        self.desk.backup(&now);
    }

    fn take(&mut self, message: Message) {
        match message {
            Message::Arrival(arrival) => self.arrive(arrival),
            Message::Notifier(event) => self.answered(event),
            Message::Chime(event) => {
                let problem = match event {
                    ChimeEvent::Silent { why } => Some(why),
                    ChimeEvent::Heard => None,
                };
                self.notice_problem(ProblemKind::Sound, problem);
            }
            Message::Tray(TrayEvent { button }) => self.pressed(&button),
            Message::Speech(event) => self.spoken(event),
            Message::Disturb(DisturbEvent { quiet }) => self.reminding.quiet = Some(quiet),
            Message::Autostart(AutostartEvent { problem }) => self.notice_problem(ProblemKind::Autostart, problem),
            Message::Hook(HookEvent { problem }) => self.notice_problem(ProblemKind::Hooks, problem),
            Message::ClockChanged => {}
            #[cfg(unix)]
            Message::Terminate => self.ending = true,
        }
    }

    /// The boot clock ran on and the awake clock didn't: the machine slept, and could tell nobody anything.
    fn notice_suspend(&mut self, now: &Now) -> bool {
        let awake = self.clock.awake();
        let (before, awake_before) = std::mem::replace(&mut self.awake, (now.clone(), awake));
        let boot_ran = now.boot.saturating_sub(before.boot);
        let slept = boot_ran.saturating_sub(awake.saturating_sub(awake_before));
        let threshold = SUSPEND_AT_LEAST * self.clock.rehearsal_speed().unwrap_or(1);
        slept >= threshold && self.desk.away(slept, AwayWhy::Suspended, now)
    }

    /// The machine stays awake while something is on the skin, and only then.
    fn keep_awake(&mut self) {
        let on_skin = self.desk.session().is_some_and(|session| matches!(session.state().place, Place::OnSkin(_)));
        if on_skin != self.held_awake {
            self.held_awake = on_skin;
            self.keep_awake.hold(on_skin);
        }
    }

    /// How long until something is to be done though nobody asks; `None` for ever.
    fn wait(&self) -> Option<Duration> {
        let wait = match self.desk.session().filter(|_| self.desk.running()) {
            Some(session) => {
                let elapsed = session.timeline().elapsed(&self.clock.now());
                let deadline = session.next_deadline().map(|deadline| self.clock.real_span(deadline.since(elapsed)));
                let wait = deadline.unwrap_or(LONGEST_WAIT).min(LONGEST_WAIT);
                Some(self.reminding.earliest_turn().map_or(wait, |earliest| wait.max(earliest)))
            }
            None if self.needed() => None,
            None => Some(self.grace().saturating_sub(self.idle_since.elapsed())),
        };
        // Rounded up, so that the loop doesn't turn just before the deadline.
        wait.into_iter().chain(self.desk.retry_in()).min().map(|wait| wait + Duration::from_millis(1))
    }

    fn nothing_to_do(&mut self) -> bool {
        if self.needed() {
            self.idle_since = Instant::now();
            return false;
        }
        self.idle_since.elapsed() >= self.grace()
    }

    /// Whether a session runs, somebody is connected, or something waits to be written that is only in memory.
    fn needed(&self) -> bool {
        self.desk.running() || self.clients.any() || self.desk.unsaved() > 0
    }

    fn grace(&self) -> Duration {
        // A rehearsal's folder goes with its agent: whoever was told its name needs time to type it.
        let patient = self.reminding.showing() || self.dirs.throw_away_file().exists();
        if patient { NEWS_GRACE } else { IDLE_GRACE }
    }

    /// Whether somebody came while the agent was about to end for want of clients.
    fn late_client(&mut self, messages: &Receiver<Message>) -> bool {
        while let Ok(message) = messages.recv_timeout(LATE_CLIENT) {
            self.take(message);
        }
        self.conclude();
        self.needed()
    }
}

/// Holds the lock for as long as the file is: two agents started at once, one lives. Whoever replaces the history holds
/// it too.
///
/// # Errors
/// [`AgentError::AlreadyRunning`] where somebody else holds it; [`AgentError::File`].
pub fn lock(dirs: &Dirs) -> Result<std::fs::File, AgentError> {
    let path = dirs.lock_file();
    let lock = std::fs::File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&path)
        .map_err(|source| file("the lock file can't be opened", &path, source))?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(std::fs::TryLockError::WouldBlock) => Err(AgentError::AlreadyRunning { folder: dirs.data_dir.clone() }),
        Err(std::fs::TryLockError::Error(source)) => Err(file("the lock file can't be locked", &path, source)),
    }
}

/// Whether somebody holds the lock. Unlike [`lock`] it makes no file, so that a rehearsal can take its folder away meanwhile.
pub(super) fn locked(dirs: &Dirs) -> bool {
    let lock = std::fs::File::options().write(true).open(dirs.lock_file());
    lock.is_ok_and(|lock| matches!(lock.try_lock(), Err(std::fs::TryLockError::WouldBlock)))
}

#[cfg(unix)]
fn watch_signals(send: Sender<Message>) -> std::io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let mut signals = signal_hook::iterator::Signals::new([SIGTERM, SIGINT, SIGHUP])?;
    std::thread::Builder::new().name("signals".into()).stack_size(64 * 1024).spawn(move || {
        for _ in signals.forever() {
            if send.send(Message::Terminate).is_err() {
                return;
            }
        }
    })?;
    Ok(())
}

#[cfg(not(unix))]
fn watch_signals(_send: Sender<Message>) -> std::io::Result<()> {
    Ok(())
}

fn file(what: &'static str, path: &std::path::Path, source: std::io::Error) -> AgentError {
    AgentError::File { what, path: path.to_owned(), source }
}
