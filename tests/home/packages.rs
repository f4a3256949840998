//! The tarball's install script puts everything where desktops look, and takes it away again.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

#[test]
fn what_is_installed_can_be_removed() {
    let folder = tempfile::tempdir().expect("a folder");
    let tarball = tarball(folder.path());
    let prefix = folder.path().join("a home");
    script(&tarball, &prefix, &[]);
    script(&tarball, &prefix, &[]);
    let installed = files(&prefix);
    for file in [
        "bin/poultice",
        "share/applications/io.github.poultice.Poultice.desktop",
        "share/metainfo/io.github.poultice.Poultice.metainfo.xml",
        "share/dbus-1/services/io.github.poultice.Poultice.service",
        "share/icons/hicolor/symbolic/apps/io.github.poultice.Poultice-symbolic.svg",
        "share/icons/hicolor/scalable/apps/io.github.poultice.Poultice.svg",
        "share/icons/hicolor/48x48/apps/io.github.poultice.Poultice.png",
        "share/doc/poultice/third-party-licences.gz",
        "share/man/man1/poultice.1.gz",
        "share/man/man1/poultice-start.1.gz",
        "share/bash-completion/completions/poultice",
        "share/zsh/site-functions/_poultice",
        "share/fish/vendor_completions.d/poultice.fish",
    ] {
        assert!(installed.iter().any(|found| found == Path::new(file)), "{file} in {installed:?}");
    }
    assert!(!installed.iter().any(|found| found.extension().is_some_and(|end| end == "new")), "{installed:?}");
    let desktop = fs::read_to_string(prefix.join("share/applications/io.github.poultice.Poultice.desktop"));
    let exec = format!("Exec=\"{}/bin/poultice\" apply\n", prefix.display());
    assert!(desktop.as_ref().is_ok_and(|text| text.contains(&exec)), "{desktop:?}");
    let service = fs::read_to_string(prefix.join("share/dbus-1/services/io.github.poultice.Poultice.service"));
    let exec = format!("\nExec=\"{}/bin/poultice\" service\n", prefix.display());
    assert!(service.as_ref().is_ok_and(|text| text.contains(&exec)), "{service:?}");
    let runs = Command::new(prefix.join("bin/poultice")).arg("--version").output().expect("the program");
    assert!(runs.status.success());

    let theirs = prefix.join("share/applications/another.desktop");
    fs::write(&theirs, "").expect("a file");
    script(&tarball, &prefix, &["--remove"]);
    let left: Vec<PathBuf> = files(&prefix).into_iter().filter(|file| !file.ends_with("mimeinfo.cache")).collect();
    assert!(
        left.iter().all(|file| file.ends_with("another.desktop") || file.ends_with("icon-theme.cache")),
        "{left:?}"
    );
}

#[test]
fn the_flatpak_manifest_is_of_this_program() {
    let manifest: serde_json::Value =
        serde_json::from_str(&read("packaging/flatpak/io.github.poultice.Poultice.json")).expect("JSON");
    assert_eq!(manifest["id"], poultice::window::run::APP_ID);
    assert_eq!(manifest["command"], "poultice");
    // The build fetches nothing, and the sandbox opens no more than what the program speaks to.
    assert!(!manifest.to_string().contains("network"), "{manifest}");
    let opened = manifest["finish-args"].as_array().expect("what is opened");
    let names: Vec<&str> = opened.iter().filter_map(|arg| arg.as_str()?.strip_prefix("--talk-name=")).collect();
    assert!(!names.is_empty());
    let sources = ["src/agent/awake.rs", "src/agent/disturb/linux.rs", "src/window/awake.rs"].map(read).concat();
    for name in names {
        // The tray's is in the crate that speaks to it.
        let spoken_to = sources.contains(&format!("\"{name}\"")) || name == "org.kde.StatusNotifierWatcher";
        assert!(spoken_to, "nobody speaks to {name}");
    }
    let flags = ["--share=", "--socket=", "--device=dri", "--talk-name="];
    assert!(opened.iter().all(|arg| flags.iter().any(|flag| arg.as_str().is_some_and(|arg| arg.starts_with(flag)))));
}

/// What `packaging/release` packs, with the program of this build.
pub fn tarball(folder: &Path) -> PathBuf {
    let program = env!("CARGO_BIN_EXE_poultice");
    let tree = folder.join("tarball");
    recipe("tree", &[Path::new(program), &tree]);
    tree
}

/// Runs a script of `packaging/`.
pub fn recipe(name: &str, args: &[&Path]) {
    let mut command = Command::new("bash");
    // The packages' own pace of packing is for a release.
    command.arg(root().join("packaging").join(name)).args(args);
    command.envs([("DPKG_DEB_COMPRESSOR_TYPE", "gzip"), ("DPKG_DEB_COMPRESSOR_LEVEL", "1")]);
    let done = command.output().expect("bash runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

/// Runs the install script of an unpacked tarball.
pub fn script(tarball: &Path, prefix: &Path, args: &[&str]) {
    let mut command = Command::new("sh");
    // The machine's own bus is nobody's business here.
    command.env_remove("DBUS_SESSION_BUS_ADDRESS");
    let done = command.arg(tarball.join("install.sh")).args(args).arg(prefix).output().expect("sh runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

/// Every file below, by its path from there.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in next.read_dir().expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(path.strip_prefix(folder).expect("below it").to_owned());
            }
        }
    }
    found
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(name: &str) -> String {
    fs::read_to_string(root().join(name)).expect("a file")
}
