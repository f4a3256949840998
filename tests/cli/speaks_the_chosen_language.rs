//! The person's language, from the environment or chosen, and at once.

use crate::support::Home;

#[test]
fn the_environment_picks_it_and_the_setting_overrules() {
    let home = Home::new();
    let german = home.poultice(["status"]).env("LC_ALL", "de_DE.UTF-8").output().expect("it runs");
    println!("{german:?}");
}
