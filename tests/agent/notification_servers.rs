//! Every kind of notification server around the whole agent: the person is told every time by some way, clients are
//! answered meanwhile, and nothing piles up.

use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use poultice::agent::notifier::{Button, DesktopNotifier, Notice, Notifier, NotifierEvent, Urgency};
use poultice::agent::wire::ProblemKind;
use poultice::therapy::reminder::ReminderKind;
use poultice::therapy::state::Named;

use crate::house::{APPLY, House, PATIENCE, done, percentile_ms, start};
use crate::support::desktop::Desktop;
use crate::support::notification_server::{Manner, NotificationServer};
use crate::support::sound_asked::SoundServer;
use crate::support::wait_for;

/// Twenty minutes take two seconds.
const SPEED: u32 = 600;

/// The ways a removal alarm reached the person.
#[derive(Debug, Clone, Copy)]
enum Way {
    Notice,
    ChimeAndProblem,
}

/// Lives up to a removal alarm that has to reach the person in this way; clients are answered all the while.
fn alarm_by(way: Way, desktop: &Desktop, what: &str, mut server: impl FnMut(u32)) {
    let socket = what.replace(|sign: char| !sign.is_ascii_alphanumeric(), "-");
    let sound = SoundServer::start(&desktop.path(&socket));
    let house = House::new().on_bus(desktop.bus_address()).with_sound(sound.address()).rehearsing(SPEED);
    let _agent = house.start(&[]);
    let mut client = house.client();
    done(client.command(start()).expect("an answer"));
    done(client.command(APPLY).expect("an answer"));
    server(0);
    let mut times = Vec::new();
    let mut ask = || {
        let asked = Instant::now();
        let snapshot = client.snapshot().expect("an answer");
        times.push(asked.elapsed());
        snapshot
    };
    let begun = desktop.notifications().len();
    wait_for(PATIENCE, || (ask().state == Named::RemoveNow).then_some(())).expect("its time is up");
    server(1);
    let told = wait_for(PATIENCE, || {
        let snapshot = ask();
        let reminder = snapshot.session.as_ref().and_then(|session| session.reminder.as_ref());
        assert_eq!(reminder.map(|reminder| reminder.kind), Some(ReminderKind::RemoveNow));
        let problem = snapshot.problems.iter().any(|problem| problem.kind == ProblemKind::Notifications);
        let noticed = desktop.notifications().iter().skip(begun).any(|posted| posted.urgency == 2);
        // What was sent to a server that hangs wasn't seen by anybody, though the bus has heard of it.
        let reached = match way {
            Way::Notice => noticed && !problem,
            Way::ChimeAndProblem => problem && sound.asked() > 0,
        };
        reached.then_some(())
    });
    assert!(told.is_some(), "{what}: not told by {way:?}");
    server(2);
    let (count, p99, most) = (times.len(), percentile_ms(&mut times, 99), percentile_ms(&mut times, 100));
    eprintln!("figure: {what}: told by {way:?}; {count} answers meanwhile, {p99:.1} ms (99 %), {most:.1} ms (slowest)");
    assert!(p99 < 500.0, "{what}: {p99} ms");
}

#[test]
fn servers_that_show_what_they_are_given() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let kinds: [(&str, &[&str]); 3] = [
        ("like dunst", &["actions", "body", "body-markup", "persistence", "action-icons"]),
        ("like GNOME, without action icons", &["actions", "body", "body-markup", "persistence", "sound"]),
        ("without actions", &["body"]),
    ];
    for (number, (what, capabilities)) in kinds.into_iter().enumerate() {
        let _server = NotificationServer::start_with(desktop.bus_address(), Manner::Answers, capabilities);
        alarm_by(Way::Notice, &desktop, &format!("{number} {what}"), |_| ());
    }
}

#[test]
fn servers_that_hang_or_crash_or_are_not_there() {
    let Some(desktop) = Desktop::builder().start() else { return };
    alarm_by(Way::ChimeAndProblem, &desktop, "no server", |_| ());
    for (what, manner) in [("hangs", Manner::Hangs), ("hangs on notices", Manner::HangsOnNotices)] {
        let server = NotificationServer::start(desktop.bus_address(), manner);
        alarm_by(Way::ChimeAndProblem, &desktop, what, |_| ());
        drop(server);
    }
    let server = NotificationServer::start(desktop.bus_address(), Manner::Crashes);
    alarm_by(Way::ChimeAndProblem, &desktop, "crashes on the first call", |_| ());
    drop(server);
}

#[test]
fn servers_that_come_late_or_restart_with_a_notice_open() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let mut late = None;
    alarm_by(Way::Notice, &desktop, "appears late", |when| {
        if when == 1 {
            late = Some(NotificationServer::start(desktop.bus_address(), Manner::Answers));
        }
    });
    drop(late);

    let mut server = Some(NotificationServer::start(desktop.bus_address(), Manner::Answers));
    alarm_by(Way::Notice, &desktop, "restarts with a notice open", |when| {
        if when == 1 {
            let shown = || server.as_ref().is_some_and(|server| !server.shown().is_empty()).then_some(());
            wait_for(PATIENCE, shown).expect("a notice is open");
            drop(server.take());
            server = Some(NotificationServer::start(desktop.bus_address(), Manner::Answers));
        }
        if when == 2 {
            let again = || server.as_ref().is_some_and(|server| server.shown().len() == 1).then_some(());
            wait_for(PATIENCE, again).expect("the new server shows it");
        }
    });
}

#[test]
fn ten_thousand_reminders_leave_nothing_behind() {
    // In a process of its own: the other tests here have threads and files too.
    let alone = ["--exact", "notification_servers::ten_thousand_reminders_alone", "--ignored", "--nocapture"];
    let ran = std::process::Command::new(std::env::current_exe().expect("a program")).args(alone).output();
    let ran = ran.expect("it runs");
    let said = String::from_utf8_lossy(&ran.stderr);
    said.lines().filter(|line| line.starts_with("figure:")).for_each(|line| eprintln!("{line}"));
    assert!(ran.status.success(), "{said}{}", String::from_utf8_lossy(&ran.stdout));
}

#[test]
#[ignore = "run by the test above, alone"]
fn ten_thousand_reminders_alone() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let server = NotificationServer::start(desktop.bus_address(), Manner::Answers);
    let (sender, events) = channel();
    let notifier = DesktopNotifier::at_bus(desktop.bus_address().to_owned(), move |event| drop(sender.send(event)));
    let notifier = notifier.expect("a thread");
    let show = |number: u32| {
        notifier.show(notice(number));
        let event = events.recv_timeout(PATIENCE).expect("an event");
        assert_eq!(event, NotifierEvent::Shown, "reminder {number}");
    };
    (0..50).for_each(show);
    let before = own_threads_and_files();
    let begun = Instant::now();
    for number in 0..10_000 {
        show(number);
        if number % 10 == 9 {
            notifier.withdraw();
        }
    }
    let took = begun.elapsed();
    let settled = wait_for(PATIENCE, || (own_threads_and_files() <= before).then_some(()));
    let after = own_threads_and_files();
    eprintln!(
        "figure: 10000 reminders in {:.1} s; threads and files before {before:?}, after {after:?}, server and recorder \
         among them",
        took.as_secs_f64()
    );
    assert!(settled.is_some(), "{before:?} grew to {after:?}");
    assert!(server.shown().len() <= 1);
    drop(notifier);
    assert!(wait_for(Duration::from_secs(5), || server.shown().is_empty().then_some(())).is_some());
}

fn notice(number: u32) -> Notice {
    let button = |id: &str| Button { id: id.to_owned(), label: id.to_owned() };
    Notice {
        title: format!("Take it off ({number})"),
        body: "20 minutes are over.".to_owned(),
        urgency: Urgency::Critical,
        buttons: vec![button("remove"), button("remove-on-time")],
        default_button: Some("remove".to_owned()),
        resident: true,
    }
}

fn own_threads_and_files() -> (usize, usize) {
    let count = |what: &str| std::fs::read_dir(format!("/proc/self/{what}")).map_or(0, Iterator::count);
    (count("task"), count("fd"))
}
