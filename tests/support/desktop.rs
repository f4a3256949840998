//! Starts and ends a desktop, and does on it what a person would do.

use std::collections::HashMap;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use super::process::{Helper, all_there};
use super::recorder::{Posted, Recorder};
use super::sound::{Recording, Sounded};
use super::wait_for;

/// How long a helper may take to come up on a busy machine.
const START: Duration = Duration::from_secs(20);

/// What a desktop should have. A session bus is always there.
#[derive(Default)]
pub struct Builder {
    screen: bool,
    window_manager: bool,
    dunst: bool,
    sound: bool,
    activation: bool,
}

/// A running desktop. Everything of it ends when it is dropped, or when the thread that started it ends.
pub struct Desktop {
    // Dropped in this order: clients before the servers they talk to, the folder last.
    dunst: Option<Helper>,
    _window_manager: Option<Helper>,
    sound: Option<Helper>,
    recorder: Recorder,
    _bus: Helper,
    _screen: Option<Helper>,
    display: Option<String>,
    bus_address: String,
    folder: tempfile::TempDir,
}

impl Builder {
    /// A virtual X display.
    pub fn screen(mut self) -> Self {
        self.screen = true;
        self
    }

    /// Openbox, and the display it needs.
    pub fn window_manager(mut self) -> Self {
        self.window_manager = true;
        self.screen()
    }

    /// The notification server dunst, and the display it needs.
    pub fn dunst(mut self) -> Self {
        self.dunst = true;
        self.screen()
    }

    /// PulseAudio with a sink that only the test hears.
    pub fn sound(mut self) -> Self {
        self.sound = true;
        self
    }

    /// The bus starts a notification server when one is first needed, as most desktops do. What it starts only leaves
    /// the file `activated`; the test plays the server.
    pub fn activation(mut self) -> Self {
        self.activation = true;
        self
    }

    /// Starts it all, or says what is missing and gives `None`.
    pub fn start(self) -> Option<Desktop> {
        let mut needed = vec![("setpriv", "util-linux"), ("dbus-daemon", "dbus")];
        let parts: [(bool, &[(&str, &str)]); 4] = [
            (self.screen, &[("Xvfb", "xvfb"), ("import", "imagemagick")]),
            (self.window_manager, &[("openbox", "openbox"), ("wmctrl", "wmctrl")]),
            (self.dunst, &[("dunst", "dunst"), ("dunstctl", "dunst"), ("dbus-send", "dbus")]),
            (self.sound, &[("pulseaudio", "pulseaudio"), ("parec", "pulseaudio-utils")]),
        ];
        needed.extend(parts.iter().filter(|(wanted, _)| *wanted).flat_map(|(_, tools)| tools.iter().copied()));
        all_there(&needed).then(|| self.build())
    }

    fn build(self) -> Desktop {
        // A socket's path may have only 108 characters, so not below the build folder.
        let folder = tempfile::Builder::new().prefix("poultice-desktop-").tempdir_in("/tmp").expect("a folder");
        for name in ["home", "run", "config", "data", "cache", "state", "services"] {
            fs::create_dir(folder.path().join(name)).expect("a folder");
        }
        let private = fs::Permissions::from_mode(0o700);
        fs::set_permissions(folder.path().join("run"), private).expect("a private runtime folder");

        if self.activation {
            let exec = format!("/usr/bin/touch {}/activated", folder.path().display());
            let text = format!("[D-BUS Service]\nName=org.freedesktop.Notifications\nExec={exec}\n");
            fs::write(folder.path().join("services/notifications.service"), text).expect("the service is written");
        }
        let (bus, bus_address) = start_bus(folder.path());
        let (screen, display) = self.screen.then(start_screen).unzip();
        let mut desktop = Desktop {
            dunst: None,
            _window_manager: None,
            sound: None,
            recorder: Recorder::start(&bus_address),
            _bus: bus,
            _screen: screen,
            display,
            bus_address,
            folder,
        };
        if self.window_manager {
            let helper = Helper::start("openbox", |command| command.envs(desktop.env()));
            desktop._window_manager = Some(helper.expect("openbox starts"));
            let up = wait_for(START, || desktop.is_managed().then_some(()));
            assert!(up.is_some(), "openbox did not come up");
        }
        if self.dunst {
            desktop.start_dunst();
        }
        if self.sound {
            desktop.start_sound();
        }
        desktop
    }
}

impl Desktop {
    /// A desktop with nothing but a session bus; add what the test needs.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// The environment for programs that should live on this desktop.
    pub fn env(&self) -> Vec<(String, String)> {
        let path = |name: &str| self.path(name).display().to_string();
        let mut env = vec![
            ("DBUS_SESSION_BUS_ADDRESS".into(), self.bus_address.clone()),
            ("HOME".into(), path("home")),
            ("PULSE_SERVER".into(), format!("unix:{}", path("pulse"))),
            ("XDG_CACHE_HOME".into(), path("cache")),
            ("XDG_CONFIG_HOME".into(), path("config")),
            ("XDG_DATA_HOME".into(), path("data")),
            ("XDG_RUNTIME_DIR".into(), path("run")),
            ("XDG_STATE_HOME".into(), path("state")),
            // The display is X; a Wayland session of the machine's user must not be found.
            ("WAYLAND_DISPLAY".into(), String::new()),
        ];
        env.push(("DISPLAY".into(), self.display.clone().unwrap_or_default()));
        env
    }

    /// Where the session bus listens.
    pub fn bus_address(&self) -> &str {
        &self.bus_address
    }

    /// Where the sound server listens, if there is one.
    pub fn sound_socket(&self) -> PathBuf {
        self.path("pulse")
    }

    /// From now on the bus starts what this service file names, living on this desktop, when somebody asks for it.
    pub fn install_service(&self, file: &Path) {
        fs::copy(file, self.path("services").join(file.file_name().expect("a file"))).expect("the service is copied");
        let mut env: HashMap<String, String> = self.env().into_iter().collect();
        // Empty is as good as unset, which can't be asked of a bus.
        env.insert("POULTICE_DIR".into(), String::new());
        let told = zbus::block_on(async {
            let bus = zbus::connection::Builder::address(self.bus_address.as_str())?.build().await?;
            let name = "org.freedesktop.DBus";
            let path = "/org/freedesktop/DBus";
            bus.call_method(Some(name), path, Some(name), "UpdateActivationEnvironment", &env).await?;
            bus.call_method(Some(name), path, Some(name), "ReloadConfig", &()).await
        });
        told.expect("the bus takes it");
    }

    /// A file or folder inside the desktop's own folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Every notification that any server on this bus was asked to show, oldest first.
    pub fn notifications(&self) -> Vec<Posted> {
        self.recorder.posted()
    }

    /// How many notifications dunst has on the screen.
    pub fn on_screen(&self) -> usize {
        let counted = Command::new("dunstctl").args(["count", "displayed"]).envs(self.env()).output();
        let text = String::from_utf8(counted.expect("dunstctl runs").stdout).expect("a number");
        text.trim().parse().unwrap_or(0)
    }

    /// Presses the first button, of all on screen, whose line in dunst's menu matches the extended regular expression.
    /// A line reads `#Label (Title) [number,button id]`.
    pub fn press(&self, line: &str) {
        fs::write(self.path("press"), line).expect("the choice is written");
        self.dunstctl("context");
    }

    /// Closes the newest notification, as a click on it does.
    pub fn dismiss(&self) {
        self.dunstctl("close");
    }

    /// Writes a picture of the screen (PNG by its name).
    pub fn screenshot(&self, file: &Path) {
        let taken = Command::new("import").args(["-window", "root"]).arg(file).envs(self.env()).status();
        assert!(taken.expect("import runs").success(), "no screenshot");
    }

    /// Starts dunst, or starts it again after [`crash_dunst`](Self::crash_dunst).
    pub fn start_dunst(&mut self) {
        let (rc, menu, choice) = (self.path("dunstrc"), self.path("menu"), self.path("press"));
        let script = format!("#!/bin/sh\nexec grep -m1 -E -f '{}'\n", choice.display());
        fs::write(&menu, script).expect("the menu script is written");
        fs::set_permissions(&menu, fs::Permissions::from_mode(0o700)).expect("the menu script can run");
        let text = format!("[global]\n    dmenu = {}\n    history_length = 20\n    markup = full\n", menu.display());
        fs::write(&rc, text).expect("the dunstrc is written");

        let helper = Helper::start("dunst", |command| command.arg("-config").arg(&rc).envs(self.env()));
        self.dunst = Some(helper.expect("dunst starts"));
        let up = wait_for(START, || self.recorder.server_is_up().then_some(()));
        assert!(up.is_some(), "dunst did not come up");
    }

    /// Ends dunst without a farewell.
    pub fn crash_dunst(&mut self) {
        if let Some(dunst) = &mut self.dunst {
            dunst.crash();
        }
    }

    /// The process that is dunst.
    pub fn dunst(&mut self) -> &mut Helper {
        self.dunst.as_mut().expect("the desktop has dunst")
    }

    /// Listens to the loudspeaker from now on.
    pub fn record(&self) -> Recording {
        Recording::start(&self.env())
    }

    /// Listens for `length` and tells how loud it was.
    pub fn record_sound(&self, length: Duration) -> Sounded {
        let recording = self.record();
        recording.for_a_while(length)
    }

    /// Whether a window manager has announced itself to the display.
    fn is_managed(&self) -> bool {
        let asked = Command::new("wmctrl").arg("-m").envs(self.env()).output();
        asked.expect("wmctrl runs").status.success()
    }

    fn dunstctl(&self, what: &str) {
        let done = Command::new("dunstctl").arg(what).envs(self.env()).status();
        assert!(done.expect("dunstctl runs").success(), "dunstctl {what} failed");
    }

    fn start_sound(&mut self) {
        let socket = self.sound_socket();
        let protocol = format!("module-native-protocol-unix socket={} auth-anonymous=1", socket.display());
        let helper = Helper::start("pulseaudio", |command| {
            command.args(["-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1", "--disable-shm=yes"]);
            command.args(["-L", "module-null-sink sink_name=loudspeaker", "-L", &protocol]).envs(self.env())
        });
        self.sound = Some(helper.expect("pulseaudio starts"));
        let up = wait_for(START, || std::os::unix::net::UnixStream::connect(&socket).ok());
        assert!(up.is_some(), "pulseaudio did not come up");
    }
}

fn start_bus(folder: &Path) -> (Helper, String) {
    // No service folder but our own: an installed notification daemon would be started behind the test's back.
    let config = format!(
        r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={folder}/bus</listen>
  <servicedir>{folder}/services</servicedir>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#,
        folder = folder.display()
    );
    let file = folder.join("bus.conf");
    fs::write(&file, config).expect("the bus configuration is written");
    let mut bus = Helper::start("dbus-daemon", |command| {
        command.arg(format!("--config-file={}", file.display())).args(["--nofork", "--print-address=1"]);
        command.stdout(Stdio::piped())
    })
    .expect("dbus-daemon starts");
    let address = first_line(bus.child().stdout.take());
    (bus, address)
}

fn start_screen() -> (Helper, String) {
    // Without `-noreset` the server starts over when its last client leaves, and closes the door on whoever is just coming
    // in: a tool that asked something before the window manager was there would lock the window manager out for good.
    let mut screen = Helper::start("Xvfb", |command| {
        command.args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"]);
        command.stdout(Stdio::piped())
    })
    .expect("Xvfb starts");
    let display = format!(":{}", first_line(screen.child().stdout.take()));
    (screen, display)
}

fn first_line(output: Option<impl Read>) -> String {
    let mut line = String::new();
    BufReader::new(output.expect("an output")).read_line(&mut line).expect("a line");
    assert!(!line.trim().is_empty(), "a helper ended before it was up");
    line.trim().to_owned()
}
