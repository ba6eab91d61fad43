# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Models of transformers, small."""

import transformers
from exporter.entry import VOCABULARY


def llama_config(layers, attention):
    return transformers.LlamaConfig(
        vocab_size=VOCABULARY,
        hidden_size=64,
        intermediate_size=96,
        num_hidden_layers=layers,
        num_attention_heads=4,
        num_key_value_heads=2,
        max_position_embeddings=64,
        attn_implementation=attention,
    )


def llama(layers=1, attention="eager"):
    return transformers.LlamaModel(llama_config(layers, attention))


class LlamaDecode(transformers.LlamaModel):
    """One step of decoding: a token, its position and the caches [1, kv heads, tokens,
    channels] before -> hidden state and the caches after."""

    def forward(self, input_ids, position_ids, past_key, past_value, **options):
        cache = transformers.DynamicCache(config=self.config)
        cache.update(past_key, past_value, 0)
        (hidden, *_) = super().forward(
            input_ids=input_ids,
            position_ids=position_ids,
            past_key_values=cache,
            use_cache=True,
            **options,
        )
        return hidden, cache.layers[0].keys, cache.layers[0].values


def llama_decode():
    return LlamaDecode(llama_config(layers=1, attention="eager"))


def mistral():
    return transformers.MistralModel(
        transformers.MistralConfig(
            vocab_size=VOCABULARY,
            hidden_size=64,
            intermediate_size=96,
            num_hidden_layers=1,
            num_attention_heads=4,
            num_key_value_heads=2,
            head_dim=16,
            sliding_window=8,
            max_position_embeddings=64,
            attn_implementation="eager",
        )
    )


def gemma2():
    """The cap is 5 where Gemma has 50, so that it matters at this size."""
    return transformers.Gemma2Model(
        transformers.Gemma2Config(
            vocab_size=VOCABULARY,
            hidden_size=64,
            intermediate_size=96,
            num_hidden_layers=1,
            num_attention_heads=4,
            num_key_value_heads=2,
            head_dim=16,
            query_pre_attn_scalar=16,
            layer_types=["sliding_attention"],
            sliding_window=8,
            attn_logit_softcapping=5.0,
            max_position_embeddings=64,
            attn_implementation="eager",
        )
    )


def gpt_neox():
    return transformers.GPTNeoXModel(
        transformers.GPTNeoXConfig(
            vocab_size=VOCABULARY,
            hidden_size=64,
            intermediate_size=96,
            num_hidden_layers=1,
            num_attention_heads=4,
            max_position_embeddings=64,
            bos_token_id=None,
            eos_token_id=None,
            attn_implementation="eager",
        )
    )


def gptj():
    return transformers.GPTJModel(
        transformers.GPTJConfig(
            vocab_size=VOCABULARY,
            n_positions=64,
            n_embd=64,
            n_layer=1,
            n_head=4,
            n_inner=96,
            rotary_dim=8,
            bos_token_id=None,
            eos_token_id=None,
            attn_implementation="eager",
        )
    )


def roformer():
    return transformers.RoFormerModel(
        transformers.RoFormerConfig(
            vocab_size=VOCABULARY,
            hidden_size=64,
            embedding_size=64,
            num_hidden_layers=1,
            num_attention_heads=4,
            intermediate_size=96,
            max_position_embeddings=64,
            rotary_value=False,
            attn_implementation="eager",
        )
    )


def bloom():
    return transformers.BloomModel(
        transformers.BloomConfig(
            vocab_size=VOCABULARY,
            hidden_size=64,
            n_layer=1,
            n_head=8,
            attn_implementation="eager",
        )
    )


def gpt2():
    return transformers.GPT2Model(
        transformers.GPT2Config(
            vocab_size=VOCABULARY,
            n_positions=64,
            n_embd=64,
            n_layer=1,
            n_head=4,
            bos_token_id=None,
            eos_token_id=None,
            attn_implementation="eager",
        )
    )


def bert():
    return transformers.BertModel(
        transformers.BertConfig(
            vocab_size=VOCABULARY,
            hidden_size=64,
            num_hidden_layers=1,
            num_attention_heads=4,
            intermediate_size=96,
            max_position_embeddings=64,
            attn_implementation="eager",
        ),
        add_pooling_layer=False,
    )
