# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The one place that knows the textual syntax of posenc.attention."""

LAYOUTS = {"bhnd": (0, 1, 2, 3), "bnhd": (0, 2, 1, 3)}


def module_text(functions, dtype, machine=None):
    """A module with one public function per Function, over elements of `dtype`, for the
    host with what `machine` overrides in its description."""
    text = "\n".join(function_text(function, dtype) for function in functions)
    if machine is None:
        return text
    entries = ", ".join(f'"{key}" = {value} : i64' for key, value in machine.items())
    device = f'#dlti.target_device_spec<"cpu" = "host", {entries}>'
    spec = f'#dlti.target_system_spec<"CPU" = {device}>'
    return f"module attributes {{dlti.target_system_spec = {spec}}} {{\n{text}\n}}"


def function_text(function, dtype):
    """query, key, value and the further operands -> output (and log-sum-exp)."""
    sizes = dict(zip("BNM", function.sizes or (None, None, None)))
    sizes |= {"H": function.heads, "G": function.kv_heads, "P": None}
    sizes |= {"pages": None, "T": sizes["M"] and function.page and sizes["M"] // function.page}
    heads, kv_heads = function.heads, function.kv_heads
    rows, keys = ("pages", function.page) if function.page else ("B", "M")
    types = {
        "query": _laid_out(function, ("B", heads, "N", function.head_dim)),
        "key": _laid_out(function, (rows, kv_heads, keys, function.head_dim)),
        "value": _laid_out(function, (rows, kv_heads, keys, function.value_dim)),
        "output": _laid_out(function, ("B", heads, "N", function.value_dim)),
        "lse": ("B", heads, "N"),
    }
    types = {
        name: _tensor(shape, sizes, "f32" if name == "lse" else dtype)
        for name, shape in types.items()
    }
    for operand in function.operands:
        types[operand.name] = _operand_type(operand, sizes, dtype)

    inputs = ["query", "key", "value", *(operand.name for operand in function.operands)]
    results = ["output", "lse"] if function.lse else ["output"]
    result_types = ", ".join(types[name] for name in results)
    arguments = ", ".join(f"%{name}: {types[name]}" for name in inputs)
    lines = [f"func.func @{function.name}({arguments}) -> ({result_types}) {{"]
    lines += _destinations(function, types, results)
    lines += _attention(function, types, results, result_types)
    values = ", ".join(f"%{name}" for name in results)
    lines += [f"  return {values} : {result_types}", "}"]
    return "\n".join(lines) + "\n"


def _attention(function, types, results, result_types):
    values = ", ".join(f"%{name}" for name in results)
    destinations = ", ".join(f"%{name}_init" for name in results)
    inputs = ", ".join(types[name] for name in ("query", "key", "value"))
    lines = [
        f"  {values} = posenc.attention",
        f"    ins(%query, %key, %value : {inputs})",
        f"    outs({destinations} : {result_types})",
    ]
    if function.layout != "bhnd":
        order = ", ".join(f"d{axis}" for axis in LAYOUTS[function.layout])
        layout = f"affine_map<(d0, d1, d2, d3) -> ({order})>"
        lines.append(f"    maps [{', '.join([layout] * 4)}]")
    for keyword, parts in (("encodings", function.encodings), ("masks", function.masks)):
        if parts:
            lines.append(f"    {keyword} [{', '.join(_part(part, types) for part in parts)}]")
    for keyword, value in (("scale", function.scale), ("softcap", function.softcap)):
        if value is not None:
            lines.append(f"    {keyword} {value:.17e}")
    if function.keys_in_loop:
        lines.append("    keys_in_loop")
    for operand in function.sides:
        lines.append(f"    {operand.name}(%{operand.name} : {types[operand.name]})")
    return lines + [f"    -> {result_types}"]


def _attribute(part):
    if part.members:
        return f"#{part.dialect}.{part.mnemonic}<[{', '.join(map(_attribute, part.members))}]>"
    if not part.params:
        return f"#{part.dialect}.{part.mnemonic}"
    params = ", ".join(f"{name} = {value}" for name, value in part.params.items())
    return f"#{part.dialect}.{part.mnemonic}<{params}>"


def _part(part, types):
    """#posenc.rope<base = 5.0e+05>(%cosine, %sine : tensor<..>, tensor<..>)"""
    text = _attribute(part)
    if part.operands:
        values = ", ".join(f"%{operand.name}" for operand in part.operands)
        text += f"({values} : {', '.join(types[operand.name] for operand in part.operands)})"
    return text


def _destinations(function, types, results):
    axes = LAYOUTS[function.layout]
    lines = []
    dynamic = []
    if function.sizes is None:
        for name, axis in (("batch", axes.index(0)), ("queries", axes.index(2))):
            lines.append(f"  %{name}_axis = arith.constant {axis} : index")
            lines.append(f"  %{name} = tensor.dim %query, %{name}_axis : {types['query']}")
            dynamic.append(f"%{name}")
    for name in results:
        lines.append(f"  %{name}_init = tensor.empty({', '.join(dynamic)}) : {types[name]}")
    return lines


def _laid_out(function, shape):
    return tuple(shape[axis] for axis in LAYOUTS[function.layout])


def _operand_type(operand, sizes, dtype):
    if operand.kind == "scalar":
        return "i64"
    table = "f64" if dtype == "f64" else "f32"
    element = {"data": dtype, "table": table}.get(operand.kind, operand.kind)
    return _tensor(operand.shape, sizes, element)


def _tensor(shape, sizes, element):
    resolved = (sizes[size] if isinstance(size, str) else size for size in shape)
    return (
        f"tensor<{'x'.join(['?' if size is None else str(size) for size in resolved] + [element])}>"
    )
