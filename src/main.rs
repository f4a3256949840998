//! The command line; hands over to one of the rooms.

fn main() -> std::process::ExitCode {
    poultice::cli::run()
}
