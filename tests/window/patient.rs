//! The window over an agent made of a real session: the test sets the clocks, the window does the rest.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use poultice::agent::awake::KeepAwake;
use poultice::agent::wire::{Ask, Problem, ProblemKind, Reply, SessionSnapshot, Snapshot};
use poultice::store::{Dirs, Settings};
use poultice::therapy::builtin;
use poultice::therapy::command::{Command, Prescription, Refusal};
use poultice::therapy::outlook;
use poultice::therapy::safety::Injury;
use poultice::therapy::session::Session;
use poultice::therapy::state::Named;
use poultice::therapy::timeline::{BootId, Now};
use poultice::window::app::{App, AppStart};
use poultice::window::dialogs::Dialogs;
use poultice::window::link::{News, Port};
use poultice::window::theme::Mode;
use poultice::window::view::Link;

use crate::clerk::Clerk;
use crate::stage::stage;

pub const APPLY: Command = Command::Apply { modality: None, minutes: None };
pub const REMOVE: Command = Command::Remove { when: poultice::therapy::command::RemovedWhen::Now };

/// An agent without a process: the session, its clock, and what the window asked of it.
pub struct Patient {
    pub session: Option<Session>,
    pub problems: Vec<Problem>,
    pub rehearsal: Option<u32>,
    pub asked: Vec<Ask>,
    /// Each time the window took hold of the display, or let it go.
    pub display: Arc<Mutex<Vec<bool>>>,
    clock: Arc<Mutex<Now>>,
}

/// Nobody has started anything; it is Thursday 19 November 2026, 08:00, in a zone without summer time.
pub fn nobody() -> Patient {
    let wall = "2026-11-19T08:00:00Z".parse::<DateTime<Utc>>().unwrap();
    let now = Now { wall, boot: Duration::from_secs(1000), boot_id: BootId("boot-1".to_owned()) };
    let clock = Arc::new(Mutex::new(now));
    Patient { session: None, problems: Vec::new(), rehearsal: None, asked: Vec::new(), display: Arc::default(), clock }
}

/// The default programme just started, so many hours after it began to hurt.
pub fn patient(onset_hours: i64) -> Patient {
    with_protocol(builtin::DEFAULT_ID, onset_hours)
}

/// Another built-in programme just started.
pub fn with_protocol(id: &str, onset_hours: i64) -> Patient {
    let mut patient = nobody();
    let prescription = Prescription {
        protocol: builtin::find(id).unwrap().clone(),
        onset: Some(patient.now().wall - TimeDelta::hours(onset_hours)),
        site: "lower back".to_owned(),
        injury: Injury::Neither,
    };
    patient.command(&Command::Start(Box::new(prescription))).unwrap();
    patient
}

impl Patient {
    pub fn now(&self) -> Now {
        self.clock.lock().unwrap().clone()
    }

    /// Time passes, in seconds, with every deadline on the way kept.
    pub fn wait_secs(&mut self, secs: i64) {
        let end = self.now().wall + TimeDelta::seconds(secs);
        while let Some(step) = self.to_deadline().filter(|step| self.now().wall + *step < end) {
            self.pass(step.max(TimeDelta::milliseconds(1)));
        }
        self.pass(end - self.now().wall);
    }

    pub fn wait_mins(&mut self, mins: i64) {
        self.wait_secs(mins * 60);
    }

    pub fn act(&mut self, command: Command) {
        self.command(&command).unwrap_or_else(|refusal| panic!("{command:?}: {refusal:?}"));
    }

    fn pass(&mut self, span: TimeDelta) {
        {
            let mut now = self.clock.lock().unwrap();
            now.wall += span;
            now.boot += span.to_std().unwrap();
        }
        let now = self.now();
        if let Some(session) = &mut self.session {
            session.tick(&now);
        }
    }

    fn to_deadline(&self) -> Option<TimeDelta> {
        let session = self.session.as_ref()?;
        let deadline = session.next_deadline()?;
        Some(TimeDelta::from_std(deadline.since(session.timeline().elapsed(&self.now()))).unwrap())
    }

    fn command(&mut self, command: &Command) -> Result<(), Refusal> {
        let now = self.now();
        match (command, &mut self.session) {
            (Command::Start(prescription), session) => {
                let rules = Settings::default().rules();
                let id = "test".to_owned();
                let (started, _) = Session::start(id, (**prescription).clone(), rules, Arc::new(Utc), &now)?;
                *session = Some(started);
                Ok(())
            }
            (_, None) => Err(Refusal::NoSession),
            (command, Some(session)) => session.handle(command, &now).map(drop),
        }
    }

    pub fn snapshot(&self) -> Snapshot {
        let session = self.session.as_ref().filter(|session| session.state().named() != Named::Idle);
        Snapshot {
            now: self.now(),
            state: session.map_or(Named::Idle, |session| session.state().named()),
            session: session.map(|session| SessionSnapshot {
                state: session.state().clone(),
                stamp: session.timeline().last().clone(),
                reminder: session.reminder(),
                next: outlook::next(session),
                can_undo: session.can_undo(),
                last_act: session.last_act().cloned(),
            }),
            problems: self.problems.clone(),
            rehearsal: self.rehearsal,
        }
    }

    pub fn problem(mut self, kind: ProblemKind) -> Self {
        self.problems.push(Problem { kind, detail: String::new() });
        self
    }

    /// Opens a window on it.
    pub fn window<'a>(self, size: [f32; 2], mode: Mode) -> Window<'a> {
        let folder = tempfile::tempdir().unwrap();
        let (asks, to_answer) = channel();
        let (tell, news) = channel();
        let clock = Arc::clone(&self.clock);
        let clerk = Arc::new(Clerk::default());
        let display = Display(Arc::clone(&self.display));
        let agent = Rc::new(RefCell::new(self));
        let mut start = Some(AppStart {
            port: Port { asks, news },
            clock: Arc::new(move || clock.lock().unwrap().clone()),
            zone: Arc::new(Utc),
            dirs: Dirs::in_one(folder.path()).unwrap(),
            dialogs: Arc::clone(&clerk) as Arc<dyn Dialogs>,
            floor: false,
            display: Box::new(display),
        });
        let word = if mode == Mode::Dark { "dark" } else { "light" };
        let dirs = Dirs::in_one(folder.path()).unwrap();
        poultice::store::SettingsFile::set(&dirs, "theme", word, "2026-11-19T08:00:00Z".parse().unwrap()).unwrap();
        let mut app: Option<App> = None;
        let link = tell.clone();
        let harness = stage(size, mode, move |ui| {
            let app = app.get_or_insert_with(|| App::new(start.take().unwrap(), ui.ctx()));
            app.hear(ui.ctx());
            app.show(ui);
        });
        let mut window = Window { harness, agent, to_answer, tell: link, clerk, dirs, _folder: folder };
        window.tell(News::Link(Link::Connected));
        window.changed();
        window
    }
}

/// Writes down what is asked of the display.
struct Display(Arc<Mutex<Vec<bool>>>);

impl KeepAwake for Display {
    fn hold(&self, held: bool) {
        self.0.lock().unwrap().push(held);
    }
}

/// A window and the agent behind it.
pub struct Window<'a> {
    pub harness: Harness<'a>,
    pub agent: Rc<RefCell<Patient>>,
    to_answer: Receiver<Ask>,
    tell: Sender<News>,
    /// Who is asked for files.
    pub clerk: Arc<Clerk>,
    /// Where the window's files lie.
    pub dirs: Dirs,
    _folder: tempfile::TempDir,
}

impl Window<'_> {
    /// The agent says something.
    pub fn tell(&mut self, news: News) {
        self.tell.send(news).unwrap();
        self.harness.run_steps(4);
    }

    /// The agent says how it stands.
    pub fn changed(&mut self) {
        let snapshot = self.agent.borrow().snapshot();
        self.teller()(snapshot);
        self.harness.run_steps(4);
    }

    /// What tells the window how the agent stands, without drawing a frame.
    pub fn teller(&self) -> impl Fn(Snapshot) + use<> {
        let tell = self.tell.clone();
        move |snapshot| tell.send(News::Snapshot(Box::new(snapshot))).unwrap()
    }

    /// Time passes for both, and the agent tells what it changed.
    pub fn wait_secs(&mut self, secs: i64) {
        self.agent.borrow_mut().wait_secs(secs);
        self.changed();
    }

    /// Lets the agent answer what was asked.
    pub fn answer(&mut self) {
        self.harness.run_steps(2);
        let asks: Vec<Ask> = self.to_answer.try_iter().collect();
        for ask in asks {
            let reply = {
                let mut agent = self.agent.borrow_mut();
                agent.asked.push(ask.clone());
                let done = match &ask {
                    Ask::Command { command } => agent.command(command),
                    _ => Ok(()),
                };
                match done {
                    Ok(()) => {
                        // Everybody hears how it stands, and whoever asked may hear that before the answer.
                        let told = News::Snapshot(Box::new(agent.snapshot()));
                        self.tell.send(told).unwrap();
                        Reply::Done { snapshot: Box::new(agent.snapshot()), findings: Vec::new() }
                    }
                    Err(refusal) => Reply::Refused { refusal },
                }
            };
            self.tell(News::Reply { ask, reply });
        }
        self.harness.run_steps(3);
    }

    /// Presses what has this name.
    pub fn press(&mut self, label: &str) {
        self.harness.get_by_label(label).click();
        self.answer();
    }

    /// Presses a key.
    pub fn key(&mut self, key: egui::Key) {
        self.harness.key_press(key);
        self.answer();
    }

    /// What the person asked for last.
    pub fn last_command(&self) -> Option<Command> {
        let agent = self.agent.borrow();
        let command = |ask: &Ask| match ask {
            Ask::Command { command } => Some(command.clone()),
            _ => None,
        };
        agent.asked.iter().rev().find_map(command)
    }

    /// Whether these words are on screen.
    pub fn says(&self, words: &str) -> bool {
        self.harness.query_all_by_label_contains(words).next().is_some()
    }
}
