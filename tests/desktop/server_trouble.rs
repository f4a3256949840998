//! Notification servers that are missing, hung, or come and go.

use std::path::Path;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use poultice::agent::notifier::{DesktopNotifier, Notifier, NotifierEvent};

use crate::support::desktop::Desktop;
use crate::support::notification_server::{Manner, NotificationServer};
use crate::support::wait_for;
use crate::watched::{PATIENCE, Watched, pressed, ready_to_start, take_it_off};

#[test]
fn without_a_server_it_says_so_once_and_one_that_comes_late_is_used() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let notifier = Watched::at(desktop.bus_address());
    notifier.show(&take_it_off());
    notifier.unreachable();
    notifier.show(&take_it_off());

    let server = NotificationServer::start(desktop.bus_address(), Manner::Answers);
    assert_eq!(notifier.next(), NotifierEvent::Reachable, "and not a second Unreachable");
    notifier.show(&take_it_off());
    assert_eq!(notifier.next(), NotifierEvent::Shown);
    server.press(server.shown()[0].0, "off-now");
    assert_eq!(notifier.next(), pressed("off-now"));
}

#[test]
fn without_a_bus_it_says_so_once_and_tries_again_with_the_next_notice() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let nowhere = format!("unix:path={}", desktop.path("no-such-bus").display());
    let notifier = Watched::at(&nowhere);
    notifier.show(&take_it_off());
    notifier.unreachable();
    notifier.show(&take_it_off());
    notifier.withdraw();

    // The bus comes to be at that very place.
    let bus = desktop.path("bus");
    std::os::unix::fs::symlink(bus, desktop.path("no-such-bus")).expect("a link");
    let _server = NotificationServer::start(desktop.bus_address(), Manner::Answers);
    notifier.show(&ready_to_start());
    assert_eq!(notifier.next(), NotifierEvent::Shown);
}

#[test]
fn a_hung_server_keeps_nobody_waiting() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let server = NotificationServer::start(desktop.bus_address(), Manner::Hangs);
    let notifier = Watched::at(desktop.bus_address());
    let asked = Instant::now();
    notifier.show(&take_it_off());
    notifier.unreachable();
    assert!(asked.elapsed() < Duration::from_secs(3), "noticed after {:?}", asked.elapsed());
    server.answer_now();
    assert_eq!(notifier.next(), NotifierEvent::Reachable);
    notifier.show(&take_it_off());
    assert_eq!(notifier.next(), NotifierEvent::Shown);
}

#[test]
fn a_notice_taken_too_late_is_not_shown_twice() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let server = NotificationServer::start(desktop.bus_address(), Manner::HangsOnNotices);
    let notifier = Watched::at(desktop.bus_address());
    notifier.show(&ready_to_start());
    notifier.unreachable();
    notifier.show(&take_it_off());
    let both = wait_for(PATIENCE, || (server.unanswered() == 2).then_some(()));
    assert!(both.is_some());
    server.answer_now();

    // Whether the second was answered in time or not: in the end one notice stands, and it is the newest.
    let first = notifier.next();
    assert!(matches!(first, NotifierEvent::Shown | NotifierEvent::Reachable), "{first:?}");
    notifier.show(&take_it_off());
    let one = wait_for(PATIENCE, || {
        let shown = server.shown();
        (shown.len() == 1 && shown[0].1.summary == "Take the ice off").then_some(())
    });
    assert!(one.is_some(), "on screen: {:#?}", server.shown());
}

#[test]
fn a_notice_withdrawn_while_the_server_hung_does_not_stay() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let server = NotificationServer::start(desktop.bus_address(), Manner::HangsOnNotices);
    let notifier = Watched::at(desktop.bus_address());
    notifier.show(&ready_to_start());
    notifier.unreachable();
    notifier.withdraw();
    server.answer_now();
    assert_eq!(notifier.next(), NotifierEvent::Reachable);
    let gone = wait_for(PATIENCE, || (server.closed() == [1] && server.shown().is_empty()).then_some(()));
    assert!(gone.is_some(), "on screen: {:#?}", server.shown());
}

#[test]
fn a_burst_of_notices_ends_with_the_newest_alone() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let server = NotificationServer::start(desktop.bus_address(), Manner::HangsOnNotices);
    let notifier = Watched::at(desktop.bus_address());
    notifier.show(&ready_to_start());
    assert!(wait_for(PATIENCE, || (server.unanswered() == 1).then_some(())).is_some());
    for number in 1..=50 {
        let mut notice = take_it_off();
        notice.title = format!("{number}");
        notifier.show(&notice);
    }
    server.answer_now();
    assert_eq!(notifier.next(), NotifierEvent::Shown);
    assert_eq!(notifier.next(), NotifierEvent::Shown);
    assert_eq!(server.shown().len(), 1);
    assert_eq!(server.shown()[0].1.summary, "50");
    let sent =
        wait_for(PATIENCE, || Some(desktop.notifications()).filter(|sent| sent.iter().any(|s| s.summary == "50")));
    assert_eq!(sent.expect("the newest").len(), 2, "the ones in between were never sent");
}

#[test]
fn a_server_that_crashes_at_the_first_call_is_told() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let server = NotificationServer::start(desktop.bus_address(), Manner::Crashes);
    let notifier = Watched::at(desktop.bus_address());
    notifier.show(&take_it_off());
    notifier.unreachable();
    drop(server);
    let _server = NotificationServer::start(desktop.bus_address(), Manner::Answers);
    assert_eq!(notifier.next(), NotifierEvent::Reachable);
}

#[test]
fn a_restart_with_a_notice_open_is_told_and_its_number_forgotten() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let server = NotificationServer::start(desktop.bus_address(), Manner::Answers);
    let notifier = Watched::at(desktop.bus_address());
    notifier.show(&take_it_off());
    assert_eq!(notifier.next(), NotifierEvent::Shown);
    drop(server);
    notifier.unreachable();
    let server = NotificationServer::start(desktop.bus_address(), Manner::Answers);
    assert_eq!(notifier.next(), NotifierEvent::Reachable);
    notifier.show(&take_it_off());
    assert_eq!(notifier.next(), NotifierEvent::Shown);
    assert_eq!(server.shown()[0].1.replaces_id, 0);
}

#[test]
fn a_server_without_buttons_or_markup_gets_plain_words() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let server = NotificationServer::start_with(desktop.bus_address(), Manner::Answers, &["body"]);
    let notifier = Watched::at(desktop.bus_address());
    let mut notice = take_it_off();
    notice.body = "Pain < 3 & falling".into();
    notifier.show(&notice);
    assert_eq!(notifier.next(), NotifierEvent::Shown);
    let (_, posted) = &server.shown()[0];
    assert!(posted.actions.is_empty());
    assert_eq!(posted.body, "Pain < 3 & falling");
}

#[test]
fn a_close_after_a_press_is_the_same_answer() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let server = NotificationServer::start(desktop.bus_address(), Manner::Answers);
    let notifier = Watched::at(desktop.bus_address());
    notifier.show(&ready_to_start());
    assert_eq!(notifier.next(), NotifierEvent::Shown);
    server.press(1, "start");
    server.close(1, 2);
    assert_eq!(notifier.next(), pressed("start"));
    notifier.show(&ready_to_start());
    assert_eq!(notifier.next(), NotifierEvent::Shown, "and no Dismissed in between");
}

#[test]
fn a_server_that_the_bus_starts_for_our_notice_gets_it_once() {
    let Some(desktop) = Desktop::builder().activation().start() else { return };
    let notifier = Watched::at(desktop.bus_address());
    notifier.show(&take_it_off());
    assert!(wait_for(PATIENCE, || desktop.path("activated").exists().then_some(())).is_some());
    let server = NotificationServer::start(desktop.bus_address(), Manner::Answers);
    assert_eq!(notifier.next(), NotifierEvent::Shown);
    notifier.show(&ready_to_start());
    assert_eq!(notifier.next(), NotifierEvent::Shown, "and no wish to see it again");
    assert_eq!(server.shown().len(), 1, "the second took the place of the first");
}

#[test]
fn an_idle_notifier_wakes_nobody() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let _server = NotificationServer::start(desktop.bus_address(), Manner::Answers);
    let (sender, threads) = mpsc::channel();
    let notifier = DesktopNotifier::at_bus(desktop.bus_address().to_owned(), move |_| {
        // Events are told on the very thread whose sleep is to be watched.
        let _ = sender.send(std::fs::read_link("/proc/thread-self"));
    });
    let notifier = notifier.expect("a thread");
    notifier.show(take_it_off());
    let thread = threads.recv_timeout(PATIENCE).expect("an event").expect("the worker");
    let status = Path::new("/proc").join(thread).join("status");
    let settled = wait_for(PATIENCE, || {
        let before = switches(&status)?;
        // Not a wait for something to happen, but the time in which nothing may.
        std::thread::sleep(Duration::from_secs(1));
        (switches(&status)? == before).then_some(())
    });
    assert!(settled.is_some(), "the worker keeps waking up");
}

/// How often the thread went to sleep so far.
fn switches(status: &Path) -> Option<u64> {
    let text = std::fs::read_to_string(status).ok()?;
    let mut counts = text.lines().filter_map(|line| line.strip_prefix("voluntary_ctxt_switches:"));
    counts.next()?.trim().parse().ok()
}
