//! The Debian package is installed, runs and is removed without a trace, and `lintian` has nothing against it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use super::packages::{files, recipe, tarball};
use crate::support::process::all_there;

const MAKES: &[(&str, &str)] = &[("dpkg-deb", "dpkg"), ("dpkg-shlibdeps", "dpkg-dev"), ("strip", "binutils")];

#[test]
fn it_is_installed_run_and_removed() {
    if !all_there(MAKES) {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let package = package(folder.path());
    let machine = Machine::new(folder.path());
    machine.dpkg(&["--install"], package.as_os_str().to_str().expect("a name"));
    let status = machine.dpkg(&["--status"], "poultice");
    assert!(status.contains("Status: install ok installed") && status.contains("libegl1"), "{status}");

    let installed = files(&machine.root.join("usr"));
    for file in [
        "share/applications/io.github.poultice.Poultice.desktop",
        "share/dbus-1/services/io.github.poultice.Poultice.service",
        "share/metainfo/io.github.poultice.Poultice.metainfo.xml",
        "share/icons/hicolor/scalable/apps/io.github.poultice.Poultice.svg",
        "share/icons/hicolor/symbolic/apps/io.github.poultice.Poultice-symbolic.svg",
        "share/man/man1/poultice-start.1.gz",
        "share/bash-completion/completions/poultice",
        "share/zsh/vendor-completions/_poultice",
        "share/fish/vendor_completions.d/poultice.fish",
        "share/doc/poultice/copyright",
        "share/doc/poultice/third-party-licences.gz",
    ] {
        assert!(installed.iter().any(|found| found == Path::new(file)), "{file} in {installed:?}");
    }
    for side in [16, 24, 32, 48, 64, 128, 256, 512] {
        let icon = format!("share/icons/hicolor/{side}x{side}/apps/io.github.poultice.Poultice.png");
        assert!(installed.contains(&PathBuf::from(icon)), "an icon of {side} in {installed:?}");
    }
    let service = machine.root.join("usr/share/dbus-1/services/io.github.poultice.Poultice.service");
    let service = fs::read_to_string(service).expect("the service");
    assert!(service.contains("/usr/bin/poultice\" service\n") && !service.contains(env!("CARGO_MANIFEST_DIR")));

    let version = machine.poultice(&["--version"]);
    assert_eq!(version.trim(), format!("poultice {}", env!("CARGO_PKG_VERSION")));
    let protocols = machine.poultice(&["protocols", "list", "--json"]);
    assert!(protocols.contains("cold-20-every-1-2h"), "{protocols}");

    machine.dpkg(&["--purge"], "poultice");
    assert!(!machine.root.join("usr").exists(), "left: {:?}", files(&machine.root));
    let gone = machine.try_dpkg(&["--status"], "poultice");
    assert!(!gone.status.success(), "{}", text(&gone));
}

#[test]
fn lintian_has_nothing_against_it() {
    if !all_there(MAKES) || !all_there(&[("lintian", "lintian")]) {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let package = package(folder.path());
    let mut lintian = Command::new("lintian");
    // Its reading of all sentences in the program for slips of the pen takes longest, and is overridden anyway.
    lintian.args(["--dont-check-part", "binaries/spelling"]);
    lintian.args(["--fail-on", "error,warning", "--allow-root"]).arg(package);
    let done = lintian.output().expect("lintian runs");
    assert!(done.status.success() && done.stdout.is_empty(), "{}", text(&done));
}

/// The package of this build's program.
fn package(folder: &Path) -> PathBuf {
    recipe("deb", &[&tarball(folder), folder]);
    let mut found = folder.read_dir().expect("a folder").flatten().map(|entry| entry.path());
    found.find(|file| file.extension().is_some_and(|end| end == "deb")).expect("a package")
}

/// A Debian machine with nothing on it, in a folder: no rights are needed to install there.
struct Machine {
    root: PathBuf,
    home: PathBuf,
}

impl Machine {
    fn new(folder: &Path) -> Self {
        let machine = Machine { root: folder.join("machine"), home: folder.join("home") };
        let state = machine.root.join("var/lib/dpkg");
        for name in ["info", "triggers", "updates"] {
            fs::create_dir_all(state.join(name)).expect("a folder");
        }
        fs::write(state.join("status"), "").expect("a file");
        fs::create_dir(&machine.home).expect("a folder");
        machine
    }

    fn dpkg(&self, action: &[&str], what: &str) -> String {
        let done = self.try_dpkg(action, what);
        assert!(done.status.success(), "{action:?}: {}", text(&done));
        text(&done)
    }

    fn try_dpkg(&self, action: &[&str], what: &str) -> Output {
        let mut command = Command::new("dpkg");
        // It has no libraries in its folder, and its tools are those of the machine around it.
        command.args(["--force-not-root", "--force-bad-path", "--force-depends", "--log=/dev/null"]);
        command
            .arg(format!("--root={}", self.root.display()))
            .args(action)
            .arg(what)
            .env("HOME", &self.home)
            .env("LC_ALL", "C");
        command.output().expect("dpkg runs")
    }

    fn poultice(&self, args: &[&str]) -> String {
        let mut command = Command::new(self.root.join("usr/bin/poultice"));
        command.args(args).arg("--dir").arg(&self.home).env_remove("POULTICE_DIR");
        let done = command.output().expect("it runs");
        assert!(done.status.success(), "{args:?}: {}", text(&done));
        text(&done)
    }
}

fn text(of: &Output) -> String {
    [&of.stdout, &of.stderr].map(|text| String::from_utf8_lossy(text).into_owned()).concat()
}
