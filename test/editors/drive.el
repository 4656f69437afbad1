;;; Leads Eglot through a session with the server and prints what it saw as one line of JSON.  -*- lexical-binding: t -*-
;; Says nothing of right and wrong: the test reads that.  emacs -Q --batch -l drive.el
(require 'eglot)
(require 'flymake)
(require 'json)

(setq eglot-sync-connect 30
      eglot-connect-timeout 30
      eglot-autoshutdown nil
      eglot-events-buffer-size 0
      eglot-send-changes-idle-time 0
      coding-system-for-read 'utf-8
      coding-system-for-write 'utf-8)
(setq-default eglot-workspace-configuration '(:dabir (:messages "en")))

(define-derived-mode dabir-test-mode text-mode "Persian news")
(put 'dabir-test-mode 'eglot-language-id "persian-news")

(defvar dabir-seen nil "What was seen, a plist.")
(defun dabir-see (key value) (setq dabir-seen (plist-put dabir-seen key value)))

(defun dabir-wait (condition)
  "Wait until CONDITION holds, for some time."
  (let ((end (+ (float-time) 20)))
    (while (and (not (funcall condition)) (< (float-time) end))
      (accept-process-output nil 0.02))))

(defun dabir-problems ()
  (mapcar (lambda (problem)
            (list :text (flymake-diagnostic-text problem)
                  :words (buffer-substring-no-properties (flymake-diagnostic-beg problem)
                                                         (flymake-diagnostic-end problem))))
          (flymake-diagnostics)))

(defun dabir-to (words)
  "Go to the end of WORDS."
  (goto-char (point-min))
  (search-forward words))

(defun dabir-ask (method &rest params)
  (jsonrpc-request (eglot--current-server-or-lose) method
                   (append (eglot--TextDocumentPositionParams) params)))

(defun dabir-lines () (vconcat (split-string (buffer-substring-no-properties (point-min) (point-max)) "\n")))

(defun dabir-session ()
  (find-file (getenv "DABIR_ARTICLE"))
  (dabir-test-mode)
  (let ((command (append (json-parse-string (getenv "DABIR_COMMAND")) nil)))
    (add-to-list 'eglot-server-programs (cons 'dabir-test-mode command))
    (apply #'eglot (eglot--guess-contact)))
  (flymake-start nil)
  (dabir-wait (lambda () (flymake-diagnostics)))
  (dabir-see :problems (vconcat (dabir-problems)))

  (dabir-to "۲۰ دی")
  (dabir-see :hover (plist-get (dabir-ask :textDocument/hover) :contents))
  (dabir-to "[آمد][")
  (let ((answer (dabir-ask :textDocument/completion)))
    (dabir-see :completions (vconcat (mapcar (lambda (item) (plist-get item :label)) (plist-get answer :items)))))

  (dabir-to "علي")
  (let* ((end (eglot--pos-to-lsp-position))
         (start (eglot--pos-to-lsp-position (- (point) 3)))
         (actions (dabir-ask :textDocument/codeAction
                             :range (list :start start :end end)
                             :context '(:diagnostics []))))
    (dabir-see :actions (vconcat (mapcar (lambda (action) (plist-get action :title)) actions)))
    (eglot--apply-workspace-edit (plist-get (elt actions 0) :edit)))
  (dabir-see :fixed (dabir-lines))
  (eglot--signal-textDocument/didChange)
  (flymake-start nil)
  (let ((mended (lambda () (not (seq-some (lambda (problem) (equal (plist-get problem :words) "علي"))
                                          (dabir-problems))))))
    (dabir-wait mended)
    (dabir-see :mended (if (funcall mended) t :json-false)))

  (dabir-to "[م]: ")
  (backward-char 4)
  (eglot-rename "گزارش")
  (dabir-see :renamed (dabir-lines))
  (eglot-format-buffer)
  (dabir-see :formatted (dabir-lines))
  (let ((server (eglot--current-server-or-lose)))
    (set-buffer-modified-p nil)
    (eglot-shutdown server nil 10)
    (dabir-see :stopped (if (jsonrpc-running-p server) :json-false t))))

(condition-case fault (dabir-session)
  (error (dabir-see :errors (vector (format "%S" fault)))))
(let ((json-encoding-pretty-print nil))
  (princ (concat "\n" (json-encode dabir-seen) "\n")))
(kill-emacs 0)
