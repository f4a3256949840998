//! A notifier whose events the test can wait for.

use std::sync::mpsc;
use std::time::{Duration, Instant};

use poultice::agent::notifier::{Button, DesktopNotifier, Notice, Notifier, NotifierEvent, Urgency};

/// As long as anything may take on a busy machine.
pub const PATIENCE: Duration = Duration::from_secs(10);

pub struct Watched {
    notifier: DesktopNotifier,
    events: mpsc::Receiver<NotifierEvent>,
}

impl Watched {
    pub fn at(bus: &str) -> Self {
        let (sender, events) = mpsc::channel();
        let notifier = DesktopNotifier::at_bus(bus.to_owned(), move |event| {
            let _ = sender.send(event);
        });
        Self { notifier: notifier.expect("a thread"), events }
    }

    /// Shows a notice, and checks that the caller was not kept waiting.
    pub fn show(&self, notice: &Notice) {
        let before = Instant::now();
        self.notifier.show(notice.clone());
        // Far below the two seconds a hung server is given; a busy machine may take its share.
        assert!(before.elapsed() < Duration::from_millis(500), "show() kept the caller for {:?}", before.elapsed());
    }

    pub fn withdraw(&self) {
        self.notifier.withdraw();
    }

    /// The next event.
    pub fn next(&self) -> NotifierEvent {
        self.events.recv_timeout(PATIENCE).expect("an event")
    }

    /// Whether nothing more was told. Ask only after something that comes later was seen.
    pub fn is_silent(&self) -> bool {
        self.events.try_recv().is_err()
    }

    /// The next event is that nobody can be reached; gives the reason.
    pub fn unreachable(&self) -> String {
        match self.next() {
            NotifierEvent::Unreachable { why } => why,
            other => panic!("{other:?} in place of Unreachable"),
        }
    }
}

pub fn pressed(button: &str) -> NotifierEvent {
    NotifierEvent::Pressed { button: button.into() }
}

pub fn take_it_off() -> Notice {
    Notice {
        title: "Take the ice off".into(),
        body: "20 minutes are over.".into(),
        urgency: Urgency::Critical,
        buttons: vec![button("off-now", "Off now"), button("off-on-time", "Was off on time")],
        default_button: Some("off-now".into()),
        resident: true,
    }
}

pub fn ready_to_start() -> Notice {
    Notice {
        title: "You can start".into(),
        body: "An hour of rest is over.".into(),
        urgency: Urgency::Normal,
        buttons: vec![button("start", "Start"), button("skip", "Skip")],
        default_button: None,
        resident: false,
    }
}

fn button(id: &str, label: &str) -> Button {
    Button { id: id.into(), label: label.into() }
}
