//! With no window open the session bus starts Poultice for whoever asks for it by its name: as the installed service
//! file says, to open its window or to do an action.

use std::collections::HashMap;
use std::path::PathBuf;
use std::process::Command;

use poultice::window::run::APP_ID;
use zbus::Connection;
use zbus::zvariant::Value;

use super::packages::{script, tarball};
use crate::support::desktop::Desktop;
use crate::support::process::all_there;
use crate::support::program::PATIENCE;
use crate::support::wait_for;

const INTERFACE: &str = "org.freedesktop.Application";

#[test]
fn the_window_opens_once_and_takes_the_name_over() {
    if !all_there(&[("xdotool", "xdotool")]) {
        return;
    }
    let Some(desktop) = Desktop::builder().window_manager().start() else { return };
    let installed = Installed::on(&desktop);
    let token = HashMap::from([("desktop-startup-id", Value::from("launcher/poultice/1_TIME1"))]);
    installed.call("Activate", &token).expect("it answers");
    // The impatient click again while the window is on its way.
    installed.call("Activate", &token).expect("it answers");
    assert!(wait_for(PATIENCE, || (installed.windows() == 1).then_some(())).is_some(), "a window opens");
    let window = wait_for(PATIENCE, || installed.owner().filter(|pid| installed.window_pids().contains(pid)));
    assert!(window.is_some(), "the window has the name: {:?} of {:?}", installed.owner(), installed.window_pids());
    let environment = std::fs::read(format!("/proc/{}/environ", window.expect("a window"))).expect("its environment");
    let given = String::from_utf8_lossy(&environment).contains("DESKTOP_STARTUP_ID=launcher/poultice/1_TIME1");
    assert!(given, "the window has the token by which it comes to the front");

    installed.call("Activate", &token).expect("now the window answers");
    assert_eq!(installed.windows(), 1, "one window");
}

#[test]
fn an_action_is_done_without_a_window_and_what_is_refused_opens_one() {
    if !all_there(&[("xdotool", "xdotool")]) {
        return;
    }
    let Some(desktop) = Desktop::builder().window_manager().start() else { return };
    let installed = Installed::on(&desktop);
    installed.run(&["start", "cold-20-every-1-2h"]);
    let action = |name: &str| {
        let none = HashMap::<&str, Value<'_>>::new();
        installed.call("ActivateAction", &(name, Vec::<Value<'_>>::new(), none))
    };
    action("start-ice").expect("it answers");
    let on = wait_for(PATIENCE, || installed.run(&["status", "--json"]).contains("\"applying\"").then_some(()));
    assert!(on.is_some(), "the ice is on");
    assert!(action("make-tea").is_err(), "what nobody knows is said");
    let stand_in = installed.owner().expect("somebody answers");
    assert_eq!(installed.windows(), 0, "no window for that");

    action("start-ice").expect("it answers, though the ice is on already");
    assert!(wait_for(PATIENCE, || (installed.windows() == 1).then_some(())).is_some(), "a window shows how it stands");
    assert!(wait_for(PATIENCE, || (installed.owner()? != stand_in).then_some(())).is_some(), "the window has the name");
}

#[test]
fn it_ends_when_nobody_asks_and_is_started_again() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let installed = Installed::on(&desktop);
    let none = HashMap::<&str, Value<'_>>::new();
    let nothing = || installed.call("ActivateAction", &("make-tea", Vec::<Value<'_>>::new(), &none));
    for _ in 0..2 {
        let refused = nothing().expect_err("nobody knows that");
        assert!(refused.to_string().contains("UnknownMethod"), "answered, not broken: {refused}");
        assert!(installed.owner().is_some(), "it is there");
        let ended = wait_for(PATIENCE, || installed.owner().is_none().then_some(()));
        assert!(ended.is_some(), "it ends by itself");
    }
    assert!(installed.run(&["status", "--json"]).contains("\"stopped\""), "and started no agent");
}

/// Poultice as its install script leaves it, in a home whose path has a space.
struct Installed<'a> {
    desktop: &'a Desktop,
    program: PathBuf,
    bus: Connection,
}

impl<'a> Installed<'a> {
    fn on(desktop: &'a Desktop) -> Self {
        let prefix = desktop.path("home/a place");
        script(&tarball(&desktop.path("home")), &prefix, &[]);
        desktop.install_service(&prefix.join(format!("share/dbus-1/services/{APP_ID}.service")));
        let bus = zbus::block_on(async { zbus::connection::Builder::address(desktop.bus_address())?.build().await });
        Installed { desktop, program: prefix.join("bin/poultice"), bus: bus.expect("the bus") }
    }

    fn call(&self, member: &str, body: &(impl serde::Serialize + zbus::zvariant::DynamicType)) -> zbus::Result<()> {
        let path = format!("/{}", APP_ID.replace('.', "/"));
        zbus::block_on(self.bus.call_method(Some(APP_ID), path.as_str(), Some(INTERFACE), member, body)).map(drop)
    }

    /// The process that has the name.
    fn owner(&self) -> Option<u32> {
        let bus = Some("org.freedesktop.DBus");
        let asked = self.bus.call_method(bus, "/", bus, "GetConnectionUnixProcessID", &APP_ID);
        zbus::block_on(asked).ok()?.body().deserialize().ok()
    }

    fn windows(&self) -> usize {
        self.tool("xdotool", &["search", "--onlyvisible", "--name", "^Poultice$"]).lines().count()
    }

    fn window_pids(&self) -> Vec<u32> {
        let found = self.tool("xdotool", &["search", "--onlyvisible", "--name", "^Poultice$"]);
        let pids = found.lines().map(|window| self.tool("xdotool", &["getwindowpid", window]));
        pids.filter_map(|pid| pid.trim().parse().ok()).collect()
    }

    fn run(&self, args: &[&str]) -> String {
        self.tool(self.program.to_str().expect("a plain path"), args)
    }

    fn tool(&self, program: &str, args: &[&str]) -> String {
        let mut command = Command::new(program);
        let done = command.args(args).envs(self.desktop.env()).env_remove("POULTICE_DIR").output();
        String::from_utf8_lossy(&done.expect("it runs").stdout).into_owned()
    }
}

impl Drop for Installed<'_> {
    fn drop(&mut self) {
        // The window ends with its display, if it isn't the one that has the name.
        if let Some(pid) = self.owner() {
            self.tool("kill", &[&pid.to_string()]);
        }
        self.run(&["agent", "--quit"]);
    }
}
