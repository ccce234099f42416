namespace GealcBot.Tests.LocalChat;

/// <summary>Cards with each element that the bot's own cards use.</summary>
internal static class ScriptedCards
{
    public const string Upcoming = """
        {
          "type": "AdaptiveCard", "version": "1.5", "lang": "es", "fallbackText": "Ciberseguridad",
          "body": [
            { "type": "TextBlock", "text": "Ciberseguridad: lo que viene", "style": "heading", "wrap": true },
            { "type": "TextBlock", "text": "Al 20 de mayo de 2024 · **2 de 4** reuniones hechas", "isSubtle": true, "spacing": "none", "wrap": true },
            { "type": "Container", "style": "attention", "items": [
              { "type": "ColumnSet", "columns": [
                { "type": "Column", "width": "stretch", "items": [
                  { "type": "TextBlock", "text": "Atrasada", "weight": "bolder", "color": "attention", "size": "small" },
                  { "type": "TextBlock", "text": "3.3.3 Reunión del primer trimestre", "weight": "bolder", "wrap": true, "spacing": "none" } ] },
                { "type": "Column", "width": "auto", "verticalContentAlignment": "center", "items": [
                  { "type": "TextBlock", "text": "31 mar", "color": "attention", "weight": "bolder" } ] } ] } ] },
            { "type": "FactSet", "facts": [
              { "title": "3.3.1", "value": "Taller regional de respuesta a incidentes, Santo Domingo, 12 al 14 de junio" },
              { "title": "3.3.2", "value": "Webinar del primer semestre: [programa](https://redgealc.example/programa)" },
              { "title": "3.3.3", "value": "Segunda reunión del grupo, antes del 30 de junio" } ] },
            { "type": "Table", "firstRowAsHeaders": true, "showGridLines": true, "gridStyle": "default",
              "columns": [ { "width": 2 }, { "width": 1 }, { "width": 1 } ],
              "rows": [
                { "type": "TableRow", "style": "emphasis", "cells": [
                  { "type": "TableCell", "items": [ { "type": "TextBlock", "text": "Trimestre", "wrap": true } ] },
                  { "type": "TableCell", "items": [ { "type": "TextBlock", "text": "Debe", "wrap": true } ] },
                  { "type": "TableCell", "items": [ { "type": "TextBlock", "text": "Hizo", "wrap": true } ] } ] },
                { "type": "TableRow", "cells": [
                  { "type": "TableCell", "items": [ { "type": "TextBlock", "text": "Primero (enero a marzo)", "wrap": true } ] },
                  { "type": "TableCell", "items": [ { "type": "TextBlock", "text": "1", "wrap": true } ] },
                  { "type": "TableCell", "items": [ { "type": "TextBlock", "text": "0", "wrap": true } ] } ] },
                { "type": "TableRow", "cells": [
                  { "type": "TableCell", "items": [ { "type": "TextBlock", "text": "Segundo (abril a junio)", "wrap": true } ] },
                  { "type": "TableCell", "items": [ { "type": "TextBlock", "text": "1", "wrap": true } ] },
                  { "type": "TableCell", "items": [ { "type": "TextBlock", "text": "0", "wrap": true } ] } ] } ] },
            { "type": "TextBlock", "id": "note", "isVisible": false, "wrap": true, "isSubtle": true,
              "text": "Fuente: plan de trabajo 2024, área 3. Escriba <b>fuente</b> para verla completa." }
          ],
          "actions": [
            { "type": "Action.Execute", "title": "Registrar una reunión", "verb": "form", "style": "positive", "data": { "do": "form" } },
            { "type": "Action.ToggleVisibility", "title": "De dónde sale", "targetElements": [ "note" ] },
            { "type": "Action.OpenUrl", "title": "Ver el plan", "url": "https://redgealc.example/plan" }
          ]
        }
        """;

    public const string Form = """
        {
          "type": "AdaptiveCard", "version": "1.5", "lang": "es", "fallbackText": "Registrar una reunión",
          "body": [
            { "type": "TextBlock", "text": "Registrar una reunión", "style": "heading", "wrap": true },
            { "type": "Input.ChoiceSet", "id": "group", "label": "Grupo", "value": "cybersecurity", "isRequired": true, "errorMessage": "Elija un grupo",
              "choices": [ { "title": "Ciberseguridad", "value": "cybersecurity" }, { "title": "Datos abiertos", "value": "open-data" } ] },
            { "type": "Input.Date", "id": "date", "label": "Fecha", "value": "2024-05-16", "isRequired": true, "errorMessage": "Indique la fecha" },
            { "type": "Input.Number", "id": "countries", "label": "Países que participaron", "min": 1, "max": 35, "isRequired": true,
              "errorMessage": "Escriba un número entre 1 y 35" },
            { "type": "Input.ChoiceSet", "id": "mode", "label": "Modalidad", "style": "expanded", "value": "virtual",
              "choices": [ { "title": "Virtual", "value": "virtual" }, { "title": "Presencial", "value": "presencial" } ] },
            { "type": "Input.Text", "id": "evidence", "label": "Enlace del acta", "placeholder": "https://", "style": "url" },
            { "type": "Input.Text", "id": "note", "label": "Notas", "isMultiline": true, "placeholder": "Opcional" }
          ],
          "actions": [
            { "type": "Action.Execute", "title": "Confirmar", "verb": "confirm", "style": "positive", "data": { "do": "confirm" } },
            { "type": "Action.ShowCard", "title": "No se hizo", "card": { "type": "AdaptiveCard", "body": [
                { "type": "Input.Text", "id": "why", "label": "¿Por qué?" } ],
              "actions": [ { "type": "Action.Submit", "title": "Guardar", "data": { "do": "nothing" } } ] } }
          ]
        }
        """;

    public const string Reminder = """
        {
          "type": "AdaptiveCard", "version": "1.5", "lang": "es", "fallbackText": "Recordatorio",
          "body": [
            { "type": "TextBlock", "text": "Ciberseguridad debe su segunda reunión", "style": "heading", "wrap": true },
            { "type": "TextBlock", "text": "El trimestre termina el 30 de junio.", "wrap": true },
            { "type": "ActionSet", "actions": [
              { "type": "Action.Submit", "title": "Ya se hizo", "style": "positive", "data": { "do": "held" } },
              { "type": "Action.Submit", "title": "Recordar más tarde", "data": { "do": "later" } } ] }
          ]
        }
        """;

    public static string Receipt(string countries) => """
        {
          "type": "AdaptiveCard", "version": "1.5", "lang": "es", "fallbackText": "Registrada",
          "body": [
            { "type": "Container", "style": "good", "items": [
              { "type": "TextBlock", "text": "Reunión registrada", "weight": "bolder", "color": "good", "wrap": true },
              { "type": "TextBlock", "text": "Cuenta como la 2 de 4 de Ciberseguridad, con COUNTRIES países.", "wrap": true, "spacing": "small" } ] }
          ],
          "actions": [ { "type": "Action.Execute", "title": "Corregir", "data": { "do": "form" } } ]
        }
        """.Replace("COUNTRIES", countries, StringComparison.Ordinal);
}
