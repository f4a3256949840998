//! Packs the sentences of every language: a megabyte as text, a fifth of that in the program.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use miniz_oxide::deflate::compress_to_vec;

const LOCALES: &str = "assets/locales";
const SENTENCES: &str = "poultice.ftl";
/// Nearly as small as the tightest level, in a fraction of its time where this script is built without optimisation.
const LEVEL: u8 = 6;

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed={LOCALES}");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    let mut list = String::from("[\n");
    for tag in languages()? {
        let text = fs::read(Path::new(LOCALES).join(&tag).join(SENTENCES))?;
        fs::write(out.join(format!("{tag}.z")), compress_to_vec(&text, LEVEL))?;
        let packed = format!(r#"include_bytes!(concat!(env!("OUT_DIR"), "/{tag}.z"))"#);
        writeln!(list, r#"    ("{tag}/{SENTENCES}", {packed}),"#).map_err(io::Error::other)?;
    }
    list.push(']');
    fs::write(out.join("locales.rs"), list)
}

fn languages() -> io::Result<Vec<String>> {
    let folders = fs::read_dir(LOCALES)?.map(|folder| Ok(folder?.file_name().to_string_lossy().into_owned()));
    let mut tags = folders.collect::<io::Result<Vec<_>>>()?;
    tags.sort();
    Ok(tags)
}
