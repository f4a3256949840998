//! Puts the reminder that is on onto the screen and into the ear, and takes the person's answer.

use std::process::{Command as Process, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::agent::chime::{Chime, Sound};
use crate::agent::disturb::DoNotDisturb;
use crate::agent::hooks::Hooks;
use crate::agent::notifier::{Notifier, NotifierEvent};
use crate::agent::presenter::{self, Pressed};
use crate::agent::speech::{Speech, SpeechEvent};
use crate::agent::wire::ProblemKind;
use crate::text::clock::Clock12Or24;
use crate::therapy::reminder::{Loudness, Reminder, ReminderKind};
use crate::therapy::session::Session;
use crate::therapy::timeline::{Elapsed, Now};

use super::Agent;

/// The ways to reach the person, and to know when not to.
pub struct Ways {
    /// On the screen.
    pub notifier: Box<dyn Notifier>,
    /// By a sound.
    pub chime: Box<dyn Chime>,
    /// By a voice.
    pub speech: Box<dyn Speech>,
    /// By commands of their own.
    pub hooks: Box<dyn Hooks>,
    /// The desktop's "do not disturb".
    pub disturb: Box<dyn DoNotDisturb>,
}

/// What is on the screen.
pub struct Reminding {
    ways: Ways,
    pub(super) clock: Clock12Or24,
    shown: Option<Shown>,
    /// Whether the server doesn't know the notice that is on.
    again: bool,
    /// Whether notices stay unseen: what is silent else is heard then.
    unseen: bool,
    /// What the desktop says to being disturbed; `None` until it has been asked.
    pub(super) quiet: Option<bool>,
}

/// What has to change on the screen.
pub enum Screen {
    /// Nothing.
    Same,
    /// What is there is true no more.
    Clear,
    /// This, which is heard too.
    Show(Reminder),
    /// This, for another notification server.
    ShowAgain(Reminder),
}

struct Shown {
    key: (ReminderKind, Elapsed, u32),
    at: Instant,
}

/// The shortest real time between two repeats of one reminder: a rehearsal's minutes are shorter than a sound.
const REPEAT_AT_LEAST: Duration = Duration::from_millis(1500);

impl Reminding {
    /// Nothing on screen yet.
    pub fn new(ways: Ways) -> Self {
        let clock = Clock12Or24::of_environment(Arc::new(chrono::Local));
        Reminding { ways, clock, shown: None, again: false, unseen: false, quiet: None }
    }

    /// Whether something is.
    pub fn showing(&self) -> bool {
        self.shown.is_some()
    }

    /// How long the next repeat has to wait, where the last one is still fresh.
    pub fn earliest_turn(&self) -> Option<Duration> {
        let shown = self.shown.as_ref().filter(|shown| shown.key.0 == ReminderKind::RemoveNow)?;
        REPEAT_AT_LEAST.checked_sub(shown.at.elapsed())
    }

    fn repeats_too_soon(&self, reminder: &Reminder) -> bool {
        self.shown.as_ref().is_some_and(|shown| {
            let same = (shown.key.0, shown.key.1) == (reminder.kind, reminder.since);
            same && shown.at.elapsed() < REPEAT_AT_LEAST
        })
    }
}

impl Agent {
    /// What has to change on the screen. A reminder is noted here: to be kept, and [shown](Agent::show_screen) then.
    pub(super) fn next_screen(&mut self, now: &Now) -> Screen {
        let reminder = self.desk.session().and_then(Session::reminder);
        let held_back = reminder.as_ref().is_some_and(|reminder| self.held_back(reminder));
        let Some(reminder) = reminder.filter(|_| !held_back) else {
            return if self.reminding.shown.is_some() { Screen::Clear } else { Screen::Same };
        };
        let key = (reminder.kind, reminder.since, reminder.nth);
        let on_screen = self.reminding.shown.as_ref().is_some_and(|shown| shown.key == key);
        if on_screen && std::mem::take(&mut self.reminding.again) {
            return Screen::ShowAgain(reminder);
        }
        if on_screen || self.reminding.repeats_too_soon(&reminder) {
            return Screen::Same;
        }
        self.reminding.again = false;
        // What was missed is told once, and keeping the reminder counts as told: the words are those from before.
        self.desk.reminded(&reminder, now);
        Screen::Show(reminder)
    }

    /// Whether a reminder waits until the desktop may be disturbed again. "Take it off" never does.
    fn held_back(&mut self, reminder: &Reminder) -> bool {
        let can_wait = matches!(reminder.kind, ReminderKind::Ready | ReminderKind::Due);
        if !can_wait || !self.settings.respect_do_not_disturb {
            return false;
        }
        self.reminding.ways.disturb.watch();
        // Not yet known: it will be at once.
        self.reminding.quiet.unwrap_or(true)
    }

    /// Brings the screen up to date, and is heard where that is called for.
    pub(super) fn show_screen(&mut self, screen: Screen) {
        match screen {
            Screen::Same => {}
            Screen::Clear => {
                self.reminding.shown = None;
                self.reminding.ways.notifier.withdraw();
            }
            Screen::ShowAgain(reminder) => self.show(&reminder),
            Screen::Show(reminder) => {
                self.show(&reminder);
                self.sound(presenter::sound(&reminder).or_else(|| self.sound_instead(&reminder)));
                self.speak(&reminder);
                self.run_hook(&reminder);
                let key = (reminder.kind, reminder.since, reminder.nth);
                self.reminding.shown = Some(Shown { key, at: Instant::now() });
            }
        }
    }

    fn sound(&self, sound: Option<Sound>) {
        if let Some(sound) = sound.filter(|_| self.settings.sound) {
            self.reminding.ways.chime.play(sound, u8::try_from(self.settings.volume).unwrap_or(100));
        }
    }

    /// A look at the skin is only shown, as a rule. Where it can't be shown it is heard, by whoever is awake.
    fn sound_instead(&self, reminder: &Reminder) -> Option<Sound> {
        let asleep = self.desk.session().is_some_and(|session| session.asleep_at(session.timeline().last().elapsed));
        let unseen = self.reminding.unseen && reminder.kind == ReminderKind::SkinCheck;
        (unseen && !asleep).then_some(Sound::Attention)
    }

    /// Says the reminder's title aloud where the person wants it. What makes no sound isn't spoken either.
    fn speak(&self, reminder: &Reminder) {
        let session = self.desk.session().filter(|_| self.settings.speech && reminder.loudness != Loudness::Silent);
        if let Some(session) = session {
            self.reminding.ways.speech.say(presenter::title(session, reminder));
        }
    }

    fn run_hook(&self, reminder: &Reminder) {
        let command = self.settings.hooks.get(presenter::hook(reminder.kind));
        if let (Some(command), Some(session)) = (command, self.desk.session()) {
            let speed = self.clock.rehearsal_speed();
            let facts = presenter::facts(session, reminder, &self.reminding.clock, speed);
            self.reminding.ways.hooks.run(command, facts);
        }
    }

    pub(super) fn spoken(&mut self, event: SpeechEvent) {
        let problem = match event {
            SpeechEvent::Spoken => None,
            SpeechEvent::Silent { why } => Some(why),
        };
        self.notice_problem(ProblemKind::Speech, problem);
    }

    /// Something works, or doesn't: told where that is news.
    pub(super) fn notice_problem(&mut self, kind: ProblemKind, problem: Option<String>) {
        self.news |= self.desk.report(kind, problem);
    }

    /// What the notification server said.
    pub(super) fn answered(&mut self, event: NotifierEvent) {
        match event {
            NotifierEvent::Shown => self.notifications_work(None),
            NotifierEvent::Dismissed => {}
            NotifierEvent::Unreachable { why } => {
                self.notifications_work(Some(why));
                let reminder = self.desk.session().and_then(Session::reminder);
                // The first notice nobody saw; for those that follow it is known beforehand.
                self.sound(
                    reminder.filter(|_| self.reminding.showing()).and_then(|reminder| self.sound_instead(&reminder)),
                );
            }
            NotifierEvent::Reachable => {
                self.notifications_work(None);
                self.reminding.again = self.reminding.showing();
            }
            NotifierEvent::Pressed { button } => self.pressed(&button),
        }
    }

    /// What the person picked, on a notification or in the tray.
    pub(super) fn pressed(&mut self, button: &str) {
        match presenter::pressed(button) {
            Pressed::Command(command) => {
                if let Err(refusal) = self.carry_out(&command) {
                    tracing::info!(?refusal, button, "a button came too late");
                    // What is true now is shown in place of the button's notice.
                    self.reminding.shown = None;
                }
            }
            Pressed::OpenWindow => self.open_window(),
            Pressed::Unknown => tracing::warn!(button, "a button nobody knows"),
        }
    }

    fn show(&self, reminder: &Reminder) {
        if let Some(session) = self.desk.session() {
            let speed = self.clock.rehearsal_speed();
            self.reminding.ways.notifier.show(presenter::notice(session, reminder, &self.reminding.clock, speed));
        }
    }

    fn notifications_work(&mut self, problem: Option<String>) {
        self.reminding.unseen = problem.is_some();
        self.notice_problem(ProblemKind::Notifications, problem);
    }

    fn open_window(&mut self) {
        if self.clients.raise_window() {
            return;
        }
        let (program, args) = &self.window;
        let mut process = Process::new(program);
        process.args(args).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut process, 0);
        match process.spawn() {
            Ok(mut child) => {
                let reap = std::thread::Builder::new().name("window-reaper".into()).spawn(move || drop(child.wait()));
                if let Err(error) = reap {
                    tracing::warn!(%error, "the window's end won't be noticed");
                }
            }
            Err(error) => tracing::error!(%error, program = %program.display(), "the window can't be opened"),
        }
    }
}
