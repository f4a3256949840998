//! Who wants it isn't told to put something on while the desktop is set to "do not disturb". To take something off they
//! are always told.

use poultice::therapy::command::Command;
use poultice::therapy::state::Named;

use crate::house::{APPLY, House, PATIENCE, done, start};
use crate::support::desktop::Desktop;
use crate::support::notification_server::{Manner, NotificationServer};
use crate::support::portal::Portal;
use crate::support::process::{all_there, find};
use crate::support::recorder::Posted;
use crate::support::sound_asked::SoundServer;
use crate::support::wait_for;

const KDE: (&str, &str) = ("org.freedesktop.Notifications", "Inhibited");
const DUNST: (&str, &str) = ("org.dunstproject.cmd0", "paused");

/// Twenty minutes take two seconds.
const SPEED: u32 = 600;

fn house(desktop: &Desktop, settings: &str) -> House {
    let house = House::new().on_bus(desktop.bus_address());
    std::fs::write(house.dirs.settings_file(), settings).expect("the settings");
    house
}

/// Lives through a ready application while nobody may be disturbed, and on to when they may.
fn waits(desktop: &Desktop, server: &NotificationServer, quiet: impl Fn(bool)) {
    quiet(true);
    let sound = SoundServer::start(&desktop.path("sound"));
    let house = house(desktop, "respect_do_not_disturb = true\nsleep = \"off\"\n").with_sound(sound.address());
    let house = house.rehearsing(SPEED);
    let _agent = house.start(&[]);
    let mut client = house.client();
    assert_eq!(done(client.command(start()).expect("an answer")).state, Named::Ready);
    // Ten minutes later it is announced with a chime, if at all.
    done(client.command(Command::Snooze { minutes: Some(10) }).expect("an answer"));
    let ready = wait_for(PATIENCE, || {
        let reminder = client.snapshot().expect("an answer").session.and_then(|session| session.reminder);
        reminder.filter(|reminder| reminder.since.as_millis() > 0)
    });
    assert!(ready.is_some(), "who looks at the window sees it");
    // Whatever was shown would have been before the next answer but one.
    client.snapshot().expect("an answer");
    assert_eq!((server.shown().len(), sound.asked()), (0, 0), "nothing is shown, nothing heard");

    // Ice goes on all the same, and has to come off: that doesn't wait.
    done(client.command(APPLY).expect("an answer"));
    wait_for(PATIENCE, || server.shown().iter().any(|(_, posted)| posted.urgency == 2).then_some(()))
        .expect("the alarm");
    assert!(wait_for(PATIENCE, || (sound.asked() > 0).then_some(())).is_some(), "and is heard");
    done(client.command(Command::Remove { when: Default::default() }).expect("an answer"));
    wait_for(PATIENCE, || server.shown().is_empty().then_some(())).expect("off");

    // The next one is ready, perhaps due by now.
    let waiting = [Named::Ready, Named::Due];
    let is_ready = || waiting.contains(&client.snapshot().expect("an answer").state).then_some(());
    wait_for(PATIENCE, is_ready).expect("ready");
    assert!(server.shown().iter().all(|(_, posted)| posted.actions.iter().all(|(id, _)| id != "apply")));
    quiet(false);
    let told = wait_for(PATIENCE, || {
        server.shown().iter().any(|(_, posted)| posted.actions.iter().any(|(id, _)| id == "apply")).then_some(())
    });
    assert!(told.is_some(), "told as soon as they may be disturbed");
}

#[test]
fn kde_says_so() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let server = NotificationServer::start(desktop.bus_address(), Manner::Answers);
    waits(&desktop, &server, |quiet| server.set_property(KDE.0, KDE.1, quiet));
}

#[test]
fn dunst_says_so() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let server = NotificationServer::start(desktop.bus_address(), Manner::Answers);
    waits(&desktop, &server, |quiet| server.set_property(DUNST.0, DUNST.1, quiet));
}

#[test]
fn gnome_says_so_through_the_portal_in_either_way() {
    for reads_one in [true, false] {
        let Some(desktop) = Desktop::builder().start() else { return };
        let server = NotificationServer::start(desktop.bus_address(), Manner::Answers);
        let portal = Portal::start(desktop.bus_address(), reads_one);
        waits(&desktop, &server, |quiet| portal.show_banners(!quiet));
    }
}

#[test]
fn who_did_not_ask_for_it_is_told_at_once() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let server = NotificationServer::start(desktop.bus_address(), Manner::Answers);
    server.set_property(KDE.0, KDE.1, true);
    let house = house(&desktop, "sleep = \"off\"\n");
    let _agent = house.start(&[]);
    done(house.client().command(start()).expect("an answer"));
    wait_for(PATIENCE, || (!server.shown().is_empty()).then_some(())).expect("ready");
}

#[test]
fn where_nothing_can_be_read_everybody_is_told() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let server = NotificationServer::start(desktop.bus_address(), Manner::Answers);
    let house = house(&desktop, "respect_do_not_disturb = true\nsleep = \"off\"\n");
    let _agent = house.start(&[]);
    done(house.client().command(start()).expect("an answer"));
    wait_for(PATIENCE, || (!server.shown().is_empty()).then_some(())).expect("ready");
    // The setting acts at once, in both directions.
    server.set_property(KDE.0, KDE.1, true);
    wait_for(PATIENCE, || server.shown().is_empty().then_some(())).expect("taken away");
    std::fs::write(house.dirs.settings_file(), "respect_do_not_disturb = false\n").expect("the settings");
    house.client().ask(poultice::agent::wire::Ask::Reload).expect("an answer");
    wait_for(PATIENCE, || (!server.shown().is_empty()).then_some(())).expect("told all the same");
}

#[test]
fn the_real_dunst_is_understood() {
    if !all_there(&[("dunst", "dunst"), ("dunstctl", "dunst")]) || find("Xvfb").is_none() {
        return;
    }
    let Some(desktop) = Desktop::builder().screen().dunst().start() else { return };
    let paused = |paused: &str| {
        let done = std::process::Command::new("dunstctl").args(["set-paused", paused]).envs(desktop.env()).status();
        assert!(done.expect("dunstctl").success());
    };
    paused("true");
    let house = house(&desktop, "respect_do_not_disturb = true\nsleep = \"off\"\n").rehearsing(SPEED);
    let _agent = house.start(&[]);
    let mut client = house.client();
    done(client.command(start()).expect("an answer"));
    // Under way for long enough to have been told that it is ready, were it told.
    done(client.command(Command::Snooze { minutes: Some(10) }).expect("an answer"));
    let ready = || (client.snapshot().expect("an answer").session?.reminder?.since.as_millis() > 0).then_some(());
    wait_for(PATIENCE, ready).expect("ready");
    done(client.command(APPLY).expect("an answer"));
    let offered = |posted: &Posted| posted.actions.iter().any(|(id, _)| id == "apply");
    wait_for(PATIENCE, || desktop.notifications().iter().any(|posted| posted.urgency == 2).then_some(()))
        .expect("alarm");
    assert!(!desktop.notifications().iter().any(offered), "the alarm is the first that is heard of");
    done(client.command(Command::Remove { when: Default::default() }).expect("an answer"));
    paused("false");
    wait_for(PATIENCE, || desktop.notifications().iter().any(offered).then_some(())).expect("told");
}
