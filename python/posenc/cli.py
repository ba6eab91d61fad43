# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compile a module with its attention raised, run it, explain what was found.

Exit codes: 0 success, 1 the input is wrong or an output differs, 2 wrong usage.
"""

import argparse
import os
import statistics
import sys
import time

from . import arrays, fields, library, plot
from .compiler import compile_source, explain, is_gpu, read_module
from .errors import InputError, PosEncError
from .report import attention_text, count

ROADS = ("fused", "plain")


class Version(argparse.Action):
    """Loads the library only where it is asked for."""

    def __call__(self, parser, *_):
        print(library.version_text())
        parser.exit()


def main(arguments=None):
    try:
        options = parser().parse_args(arguments)
        code = options.command(options)
        sys.stdout.flush()
        return code
    except PosEncError as error:
        print(f"posenc: {error}", file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        # Standard output is a closed pipe or a full disk; what is left cannot be said there.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        print(f"posenc: standard output: {(error.strerror or str(error)).lower()}", file=sys.stderr)
        return 1


def parser():
    top = argparse.ArgumentParser(prog="posenc", description=__doc__.split("\n")[0])
    top.add_argument("--version", action=Version, nargs=0, help="of the library, and of LLVM")
    commands = top.add_subparsers(required=True, metavar="COMMAND")

    run = commands.add_parser("run", help="compile a module, run it, compare the results")
    add_compile_options(run)
    run.add_argument("--inputs", required=True, metavar="IN.npz", help="arrays arg0, arg1, ...")
    run.add_argument("--expected", metavar="OUT.npz", help="arrays out0, out1, ...")
    run.add_argument("--entry", default="main", help="function to run (default: main)")
    run.add_argument("--kernels", choices=("simulator",), help="what runs those of a GPU")
    run.add_argument("--allow-tf32", action="store_true", help="kernels may round f32 to 11 bits")
    run.add_argument("--allow-approximate-tanh", action="store_true",
                     help="kernels may take softcap's tanh with an error of 2^-11")
    run.add_argument("--threads", type=thread_count, metavar="N", help="OpenMP threads")
    run.add_argument("--repeat", type=positive, default=1, metavar="N", help="timed runs")
    run.add_argument(
        "--tolerance",
        type=tolerance,
        default=1e-3,
        metavar="T",
        help="largest allowed |got - expected| (default: 1e-3)",
    )
    run.set_defaults(command=run_command)

    explanation = commands.add_parser("explain", help="what was raised, what was not, and why")
    add_compile_options(explanation)
    explanation.add_argument("--json", action="store_true", help="the compiler's report as it is")
    explanation.set_defaults(command=explain_command)

    image = commands.add_parser("plot", help="how far each head reaches, as an image")
    add_model_options(image)
    image.add_argument("-o", required=True, metavar="OUT.svg|OUT.png", dest="output")
    image.add_argument("--epsilons", type=epsilon_list, default=fields.EPSILONS, metavar="E,E,...",
                       help="parts of a row's weight beyond a window (default: 0.1,0.01,0.001)")
    image.add_argument("--inputs", metavar="IN.npz",
                       help="arrays arg0, arg1, ...: also measure windows by running the module")
    image.add_argument("--entry", default="main", help="function to run (default: main)")
    image.set_defaults(command=plot_command)
    return top


def add_compile_options(command):
    add_model_options(command)
    command.add_argument("--road", choices=ROADS, default="fused")
    command.add_argument("--target", default="host", help="host, x86-64-v3, sm_80, ...")
    command.add_argument("--verify-raising", choices=("probe", "none"), default="probe",
                         help="evaluate rows before and after raising")
    command.add_argument("--finite-masks", choices=("exact", "hide"), default="exact",
                         help="finite numbers that are masks: those for which that changes nothing, or "
                              "all up to -1000")
    keys = command.add_argument_group("keys that kernels may pass over (docs/Windows.md)")
    keys.add_argument("--window-epsilon", metavar="E",
                      help="those proved to have at most that part of a row's weight; 0: those that "
                           "weigh 0 in f32")
    keys.add_argument("--score-bound", metavar="S", help="the largest size of a score, for windows")
    keys.add_argument("--own-key", action="store_true",
                      help="every query has a key at its own position, for windows")
    keys.add_argument("--score-norms", action="store_true",
                      help="norms of the run bound scores that nothing else bounds, for windows")
    keys.add_argument("--certificate", metavar="E",
                      help="those that norms of the run prove to have at most that part")


def keys_met(options):
    """Of compile and explain."""
    return dict(window_epsilon=options.window_epsilon, score_bound=options.score_bound,
                own_key=options.own_key, certificate=options.certificate,
                score_norms=options.score_norms)


def add_model_options(command):
    command.add_argument("model", metavar="MODEL.mlir", help="module as text or bytecode")
    command.add_argument(
        "--load-dialect-plugin",
        action="append",
        default=[],
        metavar="LIB.so",
        dest="plugins",
        help="an encoding from elsewhere",
    )


def positive(text):
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"expected a positive number, got {text}")
    return number


def thread_count(text):
    # OpenMP ends the process where it cannot start them.
    limit = 1024
    number = positive(text)
    if number > limit:
        raise argparse.ArgumentTypeError(f"expected 1 to {limit} threads, got {text}")
    return number


def tolerance(text):
    number = float(text)
    if not number >= 0:
        raise argparse.ArgumentTypeError(f"expected a number that is not negative, got {text}")
    return number


def epsilon_list(text):
    epsilons = [float(one) for one in text.split(",")]
    if not all(2**-64 <= epsilon < 1 for epsilon in epsilons):
        raise argparse.ArgumentTypeError(f"expected numbers from 2^-64 to below 1, got {text}")
    return epsilons


def run_command(options):
    if is_gpu(options.target) and options.kernels is None:
        raise InputError(f"expected kernels to be simulator for {options.target}, got none")
    source = read_module(options.model)
    # A wrong archive should not cost a compilation first.
    given = arrays.read_numbered(options.inputs, "arg")
    wanted = arrays.read_numbered(options.expected, "out") if options.expected else None
    start = time.perf_counter()
    compiled = compile_source(
        source, options.model, options.target, options.road, options.plugins, options.kernels,
        options.allow_tf32, options.allow_approximate_tanh, options.verify_raising,
        **keys_met(options), finite_masks=options.finite_masks,
    )
    seconds = time.perf_counter() - start
    found = count(len(compiled.report.attentions), "attention")
    print(f"compiled in {seconds:.2f} s: {found} found, {len(compiled.report.missed)} missed")

    function = compiled.program.function(options.entry)
    signature = function.signature
    inputs = arrays.in_order(options.inputs, given, "arg", len(signature.arguments))
    expected = None
    if wanted is not None:
        expected = arrays.in_order(options.expected, wanted, "out", len(signature.results))
        arrays.check_shapes(signature.results, expected)

    outputs, times = timed_runs(compiled.program, function, inputs, options)
    print(
        f"ran @{options.entry} {count(len(times), 'time')}: "
        f"best {min(times) * 1e3:.3f} ms, median {statistics.median(times) * 1e3:.3f} ms"
    )
    if any((attention["loops"] or {}).get("certificate") for attention in compiled.report.attentions):
        certificate = compiled.program.certificate()
        print(f"certificate: {certificate.passed_over // len(times)} key blocks passed over, at most "
              f"{certificate.dropped:.2g} of a row's weight dropped")
    if expected is None:
        return 0
    return compare(outputs, expected, options.tolerance)


def timed_runs(program, function, inputs, options):
    times = []
    for _ in range(options.repeat):
        if options.threads:
            program.set_threads(options.threads)
        outputs, seconds = function.timed(*inputs)
        times.append(seconds)
    return outputs, times


def compare(outputs, expected, tolerance):
    """Prints a line per output; -> exit code."""
    worst = 0.0
    for position, (got, want) in enumerate(zip(outputs, expected)):
        name = f"out{position}"
        error = arrays.max_abs_error(name, got, want)
        verdict = "ok" if error <= tolerance else "MISMATCH"
        print(f"{name}: max abs error {error:.3g} (tolerance {tolerance:g}) {verdict}")
        worst = max(worst, error)
    return 0 if worst <= tolerance else 1


def explain_command(options):
    report = explain(options.model, options.target, options.road, options.plugins,
                     options.verify_raising, **keys_met(options), finite_masks=options.finite_masks)
    print(report.json.rstrip() if options.json else report)
    return 0


def plot_command(options):
    plot.check_output(options.output)
    source = read_module(options.model)
    report = fields.theoretical(source, options.model, options.epsilons, options.plugins)
    if not report.attentions:
        raise InputError(f"{options.model}: expected an attention to plot, got none")
    for attention in report.attentions:
        print(attention_text(attention))
    measured = None
    if options.inputs:
        given = arrays.read_numbered(options.inputs, "arg")
        inputs = arrays.in_order(options.inputs, given, "arg", len(given))
        measured = fields.empirical(source, options.model, inputs, options.epsilons, options.entry,
                                    options.plugins)
        for epsilon, window in measured.windows.items():
            where = "in no window" if window is None else f"from windows of {window} keys on"
            print(f"measured: within {epsilon:g} {where}")
    plot.draw(options.output, report.attentions, measured)
    return 0
