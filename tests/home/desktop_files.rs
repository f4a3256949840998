//! The desktop file, the icons and the metainfo are what desktops and software centres take.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use poultice::window::run::APP_ID;

use crate::support::process::all_there;

#[test]
fn the_desktop_file_is_valid() {
    if !all_there(&[("desktop-file-validate", "desktop-file-utils")]) {
        return;
    }
    accepted(Command::new("desktop-file-validate").arg(desktop_file()));
}

#[test]
fn the_metainfo_is_valid() {
    if !all_there(&[("appstreamcli", "appstream")]) {
        return;
    }
    let metainfo = asset(&format!("desktop/{APP_ID}.metainfo.xml"));
    accepted(Command::new("appstreamcli").args(["validate", "--no-net"]).arg(metainfo));
}

#[test]
fn the_metainfo_names_this_version() {
    let metainfo = read(&asset(&format!("desktop/{APP_ID}.metainfo.xml")));
    assert!(metainfo.contains(&format!("<release version=\"{}\"", env!("CARGO_PKG_VERSION"))), "{metainfo}");
    assert!(metainfo.contains(&format!("<id>{APP_ID}</id>")));
}

#[test]
fn the_metainfo_shows_pictures_that_are_there() {
    let metainfo = read(&asset(&format!("desktop/{APP_ID}.metainfo.xml")));
    let metainfo = roxmltree::Document::parse(&metainfo).expect("XML");
    let pictures: Vec<_> = metainfo.descendants().filter(|node| node.has_tag_name("image")).collect();
    assert!(pictures.len() >= 3, "pictures");
    for picture in pictures {
        let url = picture.text().expect("an address");
        let released = format!("/v{}/", env!("CARGO_PKG_VERSION"));
        let (_, file) = url.split_once(&released).unwrap_or_else(|| panic!("{url} is not of this version"));
        let png = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(file));
        let png = png.unwrap_or_else(|error| panic!("{file}: {error}"));
        assert_eq!(picture.attribute("width"), Some(number(&png, 16).to_string().as_str()), "{file}");
        assert_eq!(picture.attribute("height"), Some(number(&png, 20).to_string().as_str()), "{file}");
    }
}

#[test]
fn the_launcher_and_the_metainfo_speak_every_language_in_the_programs_words() {
    let desktop = read(&desktop_file());
    let metainfo = read(&asset(&format!("desktop/{APP_ID}.metainfo.xml")));
    for entry in asset("locales").read_dir().expect("the languages").flatten() {
        let language = entry.file_name().into_string().expect("a language");
        let posix = language.replace('-', "_");
        assert!(metainfo.contains(&format!(">{posix}</lang>")), "{language}");
        if language == "en" {
            continue;
        }
        let words = read(&entry.path().join("poultice.ftl"));
        let said =
            |key: &str| words.split_once(&format!("\n{key} = ")).unwrap_or_else(|| panic!("{key}, {language}")).1;
        let line = |key: &str| said(key).lines().next().expect("a line");
        let group = |name: &str| desktop.split(&format!("[{name}]")).nth(1).expect("a group");
        let written = |name: &str, key: &str| {
            let start = format!("{key}[{posix}]=");
            let found = group(name).lines().find_map(|line| line.strip_prefix(&start));
            found.unwrap_or_else(|| panic!("{key} of {name} in {language}"))
        };
        let comment = written("Desktop Entry", "Comment");
        assert!(line("cli-about").starts_with(&format!("{comment}. ")), "{language}: {comment}");
        assert!(metainfo.contains(&format!("<summary xml:lang=\"{language}\">{comment}<")), "{language}: {comment}");
        assert!(!written("Desktop Entry", "GenericName").is_empty());
        assert_eq!(written("Desktop Action off-now", "Name"), line("button-off-now"), "{language}");
        assert_eq!(written("Desktop Action snooze", "Name"), line("button-later"), "{language}");
        let start = written("Desktop Action start-ice", "Name");
        let short = said("now-start-short").lines().find_map(|line| line.trim_start().strip_prefix("*[cold] "));
        assert!(short.is_some_and(|short| short.starts_with(start)), "{language}: {start}, not {short:?}");
    }
}

#[test]
fn the_window_finds_its_desktop_file_and_icon() {
    let desktop = read(&desktop_file());
    assert!(desktop.contains(&format!("\nIcon={APP_ID}\n")));
    assert!(desktop.contains(&format!("\nStartupWMClass={APP_ID}\n")), "X11 groups the window by it");
    for size in [16, 24, 32, 48, 64, 128, 256, 512] {
        let png = fs::read(asset(&format!("icons/hicolor/{size}x{size}/apps/{APP_ID}.png"))).expect("the icon");
        assert_eq!((number(&png, 16), number(&png, 20)), (size, size), "the picture is as large as its folder says");
    }
    let scalable = read(&asset(&format!("icons/hicolor/scalable/apps/{APP_ID}.svg")));
    assert_eq!(scalable, read(&asset("icons/poultice.svg")), "run assets/icons/make.sh");
    let symbolic = read(&asset(&format!("icons/hicolor/symbolic/apps/{APP_ID}-symbolic.svg")));
    assert!(!symbolic.contains("stroke"), "desktops recolour fills, not strokes");
}

#[test]
fn every_action_is_a_subcommand() {
    let desktop = read(&desktop_file());
    let listed = desktop.lines().find_map(|line| line.strip_prefix("Actions=")).expect("actions");
    for action in listed.split_terminator(';') {
        let group = desktop.split(&format!("[Desktop Action {action}]")).nth(1).expect("its group");
        let exec = group.lines().find_map(|line| line.strip_prefix("Exec=poultice ")).expect("a subcommand");
        let help = Command::new(env!("CARGO_BIN_EXE_poultice")).args([exec, "--help"]).output().expect("the program");
        assert!(help.status.success(), "poultice {exec}");
    }
}

fn number(png: &[u8], at: usize) -> u32 {
    u32::from_be_bytes(png[at..at + 4].try_into().expect("four bytes"))
}

fn desktop_file() -> PathBuf {
    asset(&format!("desktop/{APP_ID}.desktop"))
}

fn asset(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets").join(name)
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn accepted(validator: &mut Command) {
    let done = validator.output().expect("the validator runs");
    let said = [done.stdout, done.stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat();
    assert!(done.status.success() && !said.contains("error:"), "{said}");
}
