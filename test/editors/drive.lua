-- Leads Neovim's own client through a session with the server and prints what it saw as one line of JSON. Says nothing of
-- right and wrong: the test reads that. Runs in Neovim 0.7 and later: nvim --headless --clean -n -i NONE -S drive.lua
local seen = { errors = {} }
local patience = 20000
local command = vim.json.decode(vim.env.DABIR_COMMAND)

local function lines() return vim.api.nvim_buf_get_lines(0, 0, -1, false) end

-- Neovim has turned the server's UTF-16 columns into bytes: the words under the range show whether both count alike.
local function problems()
  local list = {}
  for _, problem in ipairs(vim.diagnostic.get(0)) do
    local line = lines()[problem.lnum + 1] or ''
    table.insert(list, { code = problem.code, words = line:sub(problem.col + 1, problem.end_col), source = problem.source })
  end
  return list
end

local function find(words)
  for number, line in ipairs(lines()) do
    local from = line:find(words, 1, true)
    if from then return number, from - 1, line end
  end
  error('not in the text: ' .. words)
end

-- A position of the protocol: the line, and UTF-16 units before the words, or behind them.
local function position(words, behind)
  local number, column, line = find(words)
  if behind then column = column + #words end
  local _, units = vim.str_utfindex(line, column)
  return { line = number - 1, character = units }
end

local function session()
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.DABIR_ARTICLE))
  local started = false
  local id = vim.lsp.start_client({
    name = 'dabir',
    cmd = command,
    root_dir = vim.fn.fnamemodify(vim.env.DABIR_ARTICLE, ':p:h'),
    get_language_id = function() return 'persian-news' end,
    settings = { dabir = { messages = 'en' } },
    flags = { debounce_text_changes = 0 },
    on_init = function(client)
      client.notify('workspace/didChangeConfiguration', { settings = client.config.settings })
      started = true
    end,
    on_error = function(code, fault) table.insert(seen.errors, tostring(code) .. ' ' .. vim.inspect(fault)) end,
  })
  vim.wait(patience, function() return started end, 5)
  local client = vim.lsp.get_client_by_id(id)
  vim.lsp.buf_attach_client(0, id)
  seen.encoding = client.offset_encoding
  local document = vim.lsp.util.make_text_document_params()

  local function ask(method, params)
    params.textDocument = document
    local answer, fault = client.request_sync(method, params, patience, 0)
    if not answer or answer.err then error(method .. ': ' .. vim.inspect(fault or answer.err)) end
    return answer.result
  end
  local function apply(edit) vim.lsp.util.apply_workspace_edit(edit, client.offset_encoding) end

  vim.wait(patience, function() return #problems() > 0 end, 5)
  seen.problems = problems()
  seen.hover = ask('textDocument/hover', { position = position('۲۰ دی') }).contents
  local completion = ask('textDocument/completion', { position = position('[آمد][', true) })
  seen.completions = vim.tbl_map(function(item) return item.label end, completion.items or completion)

  local place = { start = position('علي'), ['end'] = position('علي', true) }
  local actions = ask('textDocument/codeAction', { range = place, context = { diagnostics = {} } })
  seen.actions = vim.tbl_map(function(action) return action.title end, actions)
  local chosen = actions[1]
  if not chosen.edit then
    chosen = client.request_sync('codeAction/resolve', chosen, patience, 0).result
  end
  apply(chosen.edit)
  seen.fixed = lines()
  local function isMended()
    for _, problem in ipairs(problems()) do
      if problem.code == 'typography/arabic-yeh-kaf' then return false end
    end
    return true
  end
  vim.wait(patience, isMended, 5)
  seen.mended = isMended()

  apply(ask('textDocument/rename', { position = position('م]: '), newName = 'گزارش' }))
  seen.renamed = lines()
  client.stop()
  vim.wait(patience, function() return vim.lsp.client_is_stopped(id) end, 5)
  seen.stopped = vim.lsp.client_is_stopped(id)
end

local done, fault = xpcall(session, debug.traceback)
if not done then table.insert(seen.errors, fault) end
io.stdout:write('\n' .. vim.json.encode(seen) .. '\n')
vim.cmd('qall!')
