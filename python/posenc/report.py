# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The compiler's report, as data and as text."""

import dataclasses
import json
import math

from .errors import LibraryError
from .signature import Signature


@dataclasses.dataclass(frozen=True)
class Report:
    """`attentions`, `missed`, `contractions`, `launches` and `remarks` are the JSON objects as they
    came, `json` is the text that they came in."""

    attentions: list
    missed: list
    contractions: list
    functions: list
    launches: list
    remarks: list
    json: str

    @classmethod
    def parse(cls, text):
        try:
            document = json.loads(text)
            return cls(
                document["attentions"],
                document["missed"],
                document["contractions"],
                [Signature.parse(function) for function in document["functions"]],
                document["launches"],
                document["remarks"],
                text,
            )
        except (ValueError, KeyError, TypeError) as error:
            raise LibraryError(f"expected a report of the compiler, got {error!r}") from error

    def __str__(self):
        """One paragraph per attention, found first; what they tell is no remark again."""
        found, missed = len(self.attentions), len(self.missed)
        parts = [f"{count(found, 'attention')} found, {missed} missed"]
        parts += [attention_text(attention, self.remarks) for attention in self.attentions]
        parts += [missed_text(attention) for attention in self.missed]
        parts += glossary_texts(self.attentions)
        if self.contractions:
            parts.append("\n".join([PRODUCTS, *map(contraction_text, self.contractions)]))
        # A kernel that is launched often is one kernel.
        models = {launch["kernel"]: launch["model"] for launch in self.launches if launch.get("model")}
        if models:
            parts.append(kernels_text(models))
        remarks = remark_texts(remark for remark in self.remarks if not self.tells(remark))
        if remarks:
            parts.append("\n".join(["remarks:", *remarks]))
        return "\n\n".join(parts)

    def tells(self, remark):
        """Whether a paragraph on an attention says what a remark says."""
        if remark["name"] in TOLD | NEARLY:
            return any(is_of(remark, attention) for attention in self.attentions)
        return any(is_of(remark, missed) and remark["name"] == missed["reason_id"] for missed in self.missed)


# Remarks on what was raised: what is in the record, and what it is nearly.
TOLD = {"AttentionRaised", "LinearAttentionRaised", "ScoreRegionKept", "DenseOperandKept", "ProbeSkipped"}
NEARLY = {"TermNotNamed", "RotationNotNamed"}


def is_of(remark, attention):
    return all(remark[key] == attention[key] for key in ("function", "location"))


def place_text(record):
    return f"in function {record['function']}" + (f" at {record['location']}" if record["location"] else "")


def count(number, noun):
    return f"{number} {noun}" + ("" if number == 1 else "s")


def attention_text(attention, remarks=()):
    """What one raised attention is, a line per property, and what `remarks` say that it nearly is."""
    lines = [f"attention {place_text(attention)}"]
    rows = {
        "encodings": listed(map(detail_text, attention["encoding_details"])),
        "masks": listed(map(detail_text, attention["mask_details"])),
        "heads": heads_text(attention),
        "softcap": attention["softcap"] if attention["softcap"] is not None else "none",
        "score": score_text(attention.get("score_operations", 0)),
        "sink": "yes" if attention["sink"] else "none",
        "dense": listed(map(dense_text, attention["dense"])),
        "check": probe_text(attention.get("probe")),
    }
    nearly = [remark["text"] for remark in remarks if remark["name"] in NEARLY and is_of(remark, attention)]
    if nearly:
        rows["nearly"] = f"\n{'':<12}".join(both_sides(nearly))
    # None before loops are made.
    if attention["road"]:
        rows["code"] = CODE.get(attention["road"], attention["road"])
    rows |= windows_rows(attention.get("windows"))
    rows |= field_rows(attention.get("receptive_field"))
    rows |= loops_rows(attention.get("loops"))
    return "\n".join(lines + [f"  {name:<10}{value}" for name, value in rows.items()])


def both_sides(texts):
    """What is said of query and key alike, once; in the order of first mention."""
    sides = {}
    for text in texts:
        side, _, rest = text.partition(": ")
        key = rest if side in ("query", "key") else text
        sides.setdefault(key, []).append(side if key == rest else "")
    return [f"{' and '.join(dict.fromkeys(of))}: {text}" if of[0] else text for text, of in sides.items()]


def detail_text(detail):
    """An encoding or mask, or the value of a parameter of one, with all that it is made from."""
    if isinstance(detail, bool):
        return "yes" if detail else "no"
    if isinstance(detail, list):
        return f"[{listed(map(detail_text, detail))}]"
    if not isinstance(detail, dict):
        return f"{detail:.15g}" if isinstance(detail, float) else str(detail)
    parameters = [f"{each['name']} {detail_text(each['value'])}" for each in detail["parameters"]
                  if each["value"] is not None]
    return detail["name"] + (f" ({', '.join(parameters)})" if parameters else "")


def glossary_texts(attentions):
    """A paragraph on each encoding and mask that is named: what it is, and what its parameters say."""
    known = {}

    def note(detail):
        if isinstance(detail, list):
            for each in detail:
                note(each)
        elif isinstance(detail, dict):
            parameters = known.setdefault(detail["name"], (detail["meaning"], {}))[1]
            parameters |= {each["name"]: each["meaning"] for each in detail["parameters"]
                           if each["value"] is not None}
            note([each["value"] for each in detail["parameters"]])

    for attention in attentions:
        note(attention["encoding_details"] + attention["mask_details"])
    return ["\n".join([f"{name}: {meaning}"] + [f"  {key:<17}{text}" for key, text in parameters.items()])
            for name, (meaning, parameters) in known.items()]


def dense_text(operand):
    """A tensor by pairs of tokens that is read, and what it costs."""
    sizes = " x ".join(map(size_text, operand["shape"]))
    return f"{operand['name']} reads {sizes} of {operand['dtype']}, {operand['cost']}"


CODE = {
    "fused": "fused: scores are used where they are made, and not stored",
    "plain": "plain: scores are a tensor in memory",
}


def windows_rows(windows):
    """What is proved of windows, where they were asked for."""
    if windows is None:
        return {}
    if windows["reason_id"]:
        return {"windows": f"none: {windows['reason']}"}
    heads = windows["heads"]
    sizes = listed("none" if head["size"] is None else head["size"] for head in heads) + " keys"
    if all(head["ground"] == "computed-when-run" for head in heads):
        sizes = "computed when run"
    dropped = max(head["dropped"] for head in heads)
    scores = "" if windows["score_bound"] is None else f", for scores up to {windows['score_bound']:g}"
    rows = {"windows": f"{sizes}; at most {dropped:.2g} of a row's weight beyond{scores}",
            "rests on": grounds_text([head["ground"] for head in heads])}
    if windows["largest"] is not None:
        rows["cache"] = f"may forget keys at distance {windows['largest']} and beyond"
    return rows


GROUNDS = {
    "every-length": "bounds of sums over all distances",
    "this-length": "sums over the distances of this length",
    "underflow": "weights that are 0 in f32, at every length",
    "computed-when-run": "sums over the distances of a run",
    "nothing-sure": "no window: masks may drop the own key",
    "divergent": "no window: sums over all distances have no known bound",
    "too-far": "no window: it would reach as far as keys do",
}


def grounds_text(grounds):
    """What windows rest on, by head where heads differ."""
    heads = {}
    for head, ground in enumerate(grounds):
        heads.setdefault(GROUNDS[ground], []).append(head)
    if len(heads) == 1:
        return next(iter(heads))
    return "; ".join(f"{text} (heads {listed(numbers)})" for text, numbers in heads.items())


def field_rows(field):
    """Receptive fields by epsilon, where they were asked for."""
    if field is None:
        return {}
    if field["reason_id"]:
        return {"field": f"infinite: {field['reason']}"}
    fields = zip(*(head["fields"] for head in field["heads"]))
    return {"field": "; ".join(f"{epsilon:g}: {listed(map(field_text, heads))}"
                               for epsilon, heads in zip(field["epsilons"], fields)) + " keys"}


def field_text(field):
    """The range between what is proved of one head and what sums to the horizon take at least."""
    size, least = field["size"], field["least"]
    if size is None:
        return field["ground"]
    return str(size) if least is None or least >= size else f"{least} to {size}"


def loops_rows(loops):
    """What the fused road chose, what it costs by the cost function, and its scratch memory."""
    if loops is None:
        return {}
    blocks = f"key blocks of {loops['key_block']}"
    if loops["schedule"] == "prefill":
        tile = f"{loops['rows']} keys by {loops['vectors']} x {loops['lanes']} queries in {loops['unit']}"
        blocks += f", {loops['span']} x {loops['query_block']} queries; unroll {loops['unroll']}"
        if loops["certificate"] is not None:
            blocks += f"; until at most {loops['certificate']:g} of a row's weight is left"
    else:
        tile = (f"{loops['rows']} keys by {loops['vectors']} rows, outputs {loops['output_rows']} rows by "
                f"{loops['output_vectors']} x {loops['lanes']} channels in {loops['unit']}")
        blocks += f" in {count(loops['streams'], 'stream')}"
    cycles = "dynamic" if loops["cycles"] is None else f"{loops['cycles']:.3g} cycles"
    call, worker = (bytes_text(loops[key]) for key in ("call_bytes", "worker_bytes"))
    return {
        "loops": f"{loops['schedule']}: {tile}; {blocks}",
        "estimate": f"{cycles} of one core for all pairs",
        "scratch": f"{call} a call, {worker} a thread",
    }


PRODUCTS = "products of matrices beside, rows x summed x columns, and their tiles:"


def contraction_text(product):
    """What the cost function chose for one contraction of the rest of the graph."""
    sizes = " x ".join("dynamic" if product[key] is None else str(product[key])
                       for key in ("rows", "steps", "lanes"))
    tile = f"{product['tile_rows']} by {product['tile_vectors']} x {product['vector_lanes']} in {product['unit']}"
    cycles = "" if product["cycles"] is None else f"; {product['cycles']:.3g} cycles"
    place = f" at {product['location']}" if product["location"] else ""
    return (f"  {sizes}{place}: {tile}, depth {product['depth']}, "
            f"unroll {product['unroll']}, tasks of {product['task_rows']} x {product['task_lanes']}{cycles}")


UNITS = {
    "tensor": "tensor cores",
    "special": "special functions",
    "fp32": "f32 arithmetic",
    "shared": "shared memory",
    "memory": "memory",
}


def kernels_text(models):
    """A line for each kernel on tensor cores, and one for all others."""
    others = {name: model for name, model in models.items()
              if model["tensor_share"] is None and not (model.get("pass") or {}).get("tensor_flops")}
    lines = [kernel_text(name, model) for name, model in models.items() if name not in others]
    if others:
        bound = sum(model["limit"] == "memory" for model in others.values())
        lines.append(f"{count(len(others), 'kernel')} without matrix instructions, {bound} limited by memory: "
                     f"{listed(others)}")
    return "\n".join(lines)


def kernel_text(name, model):
    """What a kernel of a GPU takes, and what limits it by the static model."""
    takes = [f"{model['threads']} threads"]
    if model["registers"] is not None:
        spilled = model["spill_store_bytes"] + model["spill_load_bytes"]
        takes += [f"{model['registers']} registers", f"{spilled} bytes spilled"]
    if model["blocks_per_sm"] is not None:
        takes.append(f"{count(model['blocks_per_sm'], 'block')} per SM")
    share = "on tensor cores, how fast is not known of this chip"
    if model["tensor_share"] is not None:
        share = f"tensor {100 * model['tensor_share']:.0f} % of peak, limited by {UNITS[model['limit']]}"
    return f"{name}: {', '.join(takes)}; {share}"


REMARKS = {"passed": "done", "missed": "not done", "failure": "undone", "analysis": "note"}


def remark_texts(remarks):
    """What passes say of what they did, did not do, or found: the same of several places in one line."""
    places = {}
    for remark in remarks:
        place = f"at {remark['location']}" if remark["location"] else place_text(remark)
        places.setdefault((remark["kind"], remark["name"], remark["text"]), []).append(place)
    return [f"  {REMARKS[kind]} {where[0]}{f' and {len(where) - 1} more' if where[1:] else ''} ({name}): {text}"
            for (kind, name, text), where in places.items()]


def bytes_text(size):
    return "dynamic" if size is None else f"{size / 1024:.0f} KiB"


def score_text(operations):
    if not operations:
        return "nothing but what is named here"
    return f"{count(operations, 'more operation')} on each score, for which no name is known"


def probe_text(probe):
    """What came of evaluating rows before and after raising."""
    if probe is None:
        return "not asked for"
    if probe["result"] == "skipped":
        return f"skipped: {probe['reason']}"
    share = math.ceil(100 * probe["difference"])
    return (f"{count(probe['rows'], 'row')} computed as in the model too, with {share} % of the "
            "difference that rounding explains")


def heads_text(attention):
    heads, kv_heads, head_dim = (size_text(attention[k]) for k in ("heads", "kv_heads", "head_dim"))
    return f"{heads} of queries, {kv_heads} of keys and values; {head_dim} channels each"


def missed_text(attention):
    return (
        f"missed {place_text(attention)}: it stays as the model has it, with scores as a tensor\n"
        f"  {attention['reason_id']}: {attention['reason']}"
    )


def listed(items):
    """Comma separated; "none" of nothing."""
    return ", ".join(str(item) for item in items) or "none"


def size_text(size):
    return "dynamic" if size is None else str(size)
