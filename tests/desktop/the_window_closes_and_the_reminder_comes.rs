//! The window on a real display: it shows, is closed, and the reminder still comes; a second launch opens no second one.

use std::process::{Child, Command, Stdio};

use crate::support::desktop::Desktop;
use crate::support::program::{PATIENCE, Program};
use crate::support::wait_for;

#[test]
fn the_removal_alarm_comes_though_the_window_is_closed() {
    let Some(desktop) = Desktop::builder().window_manager().dunst().start() else { return };
    let poultice = Program::on(&desktop);
    poultice.start_agent(&["--rehearse", "120"]);
    poultice.run(&["start", "cold-20-every-1-2h", "--site", "lower back"]);
    let mut window = open(&poultice);
    wait_for_windows(&desktop, 1);
    poultice.run(&["apply"]);

    let closed = Command::new("wmctrl").args(["-c", "Poultice"]).envs(desktop.env()).status().expect("wmctrl runs");
    assert!(closed.success());
    let ended = wait_for(PATIENCE, || window.try_wait().expect("its end can be asked for"));
    assert!(ended.is_some_and(|status| status.success()), "closing the window ends its process, and well");
    poultice.wait_for_state("remove_now");
    let alarm = wait_for(PATIENCE, || desktop.notifications().pop().filter(|posted| posted.urgency == 2));
    assert!(alarm.is_some(), "the alarm came");
    desktop.press(",remove-on-time]");
    poultice.wait_for_state("resting");
}

#[test]
fn a_second_launch_raises_the_first_window() {
    let Some(desktop) = Desktop::builder().window_manager().start() else { return };
    let poultice = Program::on(&desktop);
    let mut first = open(&poultice);
    wait_for_windows(&desktop, 1);
    let second = poultice.command().output().expect("the second launch runs");
    assert!(second.status.success(), "{}", String::from_utf8_lossy(&second.stderr));
    assert_eq!(windows(&desktop), 1);
    assert!(first.try_wait().expect("it can be asked").is_none(), "the first window stays");
    first.kill().expect("it ends");
    first.wait().expect("it ended");
}

#[test]
fn a_click_on_the_notification_opens_the_window() {
    let Some(desktop) = Desktop::builder().window_manager().dunst().start() else { return };
    let poultice = Program::on(&desktop);
    poultice.start_agent(&["--rehearse", "120"]);
    poultice.run(&["start", "cold-20-every-1-2h"]);
    let shown = || (desktop.on_screen() == 1).then_some(());
    wait_for(PATIENCE, shown).expect("a notification");
    desktop.press(",default]");
    wait_for_windows(&desktop, 1);
    let closed = Command::new("wmctrl").args(["-c", "Poultice"]).envs(desktop.env()).status().expect("wmctrl runs");
    assert!(closed.success());
    wait_for_windows(&desktop, 0);
}

fn open(poultice: &Program<'_>) -> Child {
    poultice.command().stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the window opens")
}

fn wait_for_windows(desktop: &Desktop, number: usize) {
    let reached = wait_for(PATIENCE, || (windows(desktop) == number).then_some(()));
    assert!(reached.is_some(), "{} windows in place of {number}", windows(desktop));
}

fn windows(desktop: &Desktop) -> usize {
    let listed = Command::new("wmctrl").arg("-l").envs(desktop.env()).output().expect("wmctrl runs");
    String::from_utf8_lossy(&listed.stdout).lines().filter(|line| line.contains("Poultice")).count()
}
